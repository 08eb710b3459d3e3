package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.farming.Farming;
import org.stakewood.economy.scenario.Tab;

/** Pays out all ACORN that the farm owes an account. Refused: NOTHING_TO_CLAIM. */
public record ClaimFarm(int account) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.FARM;
    }

    @Override
    public void run(Draft draft) {
        Farming.claim(draft, account);
    }
}
