package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Bonding;

/**
 * Moves free shares to another validator at once. Refused: SHARES_NOT_FREE, REDELEGATION_LOCK, TOMBSTONED, TOO_SMALL.
 */
public record Redelegate(int account, int from, int to, long shares) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public void run(Draft draft) {
        Bonding.redelegate(draft, account, from, to, shares);
    }
}
