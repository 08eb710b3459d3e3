package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Bonding;

/**
 * Bonds liquid OAK to a validator. Refused: UNKNOWN_TARGET, TOMBSTONED, TOO_SMALL.
 *
 * @param amount micro-OAK
 */
public record Delegate(int account, int validator, long amount) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public void run(Draft draft) {
        Bonding.delegate(draft, account, validator, amount);
    }
}
