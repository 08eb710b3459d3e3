package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Bonding;

/**
 * Begins to unbond free shares. Refused: SHARES_NOT_FREE, TOO_SMALL.
 */
public record Undelegate(int account, int validator, long shares) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public void run(Draft draft) {
        Bonding.undelegate(draft, account, validator, shares);
    }
}
