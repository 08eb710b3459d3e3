package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Bonding;

/**
 * Pays out the rewards that wait at a validator. Refused: NOTHING_TO_CLAIM.
 */
public record Claim(int account, int validator) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public void run(Draft draft) {
        Bonding.claim(draft, account, validator);
    }
}
