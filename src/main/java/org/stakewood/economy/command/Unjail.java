package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Operating;

/**
 * Brings the own validator back from jail; free of the network fee. Refused: NO_VALIDATOR, NOT_JAILED, JAIL_TIME,
 * SELF_BOND_TOO_SMALL, TOMBSTONED.
 */
public record Unjail(int account) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public void run(Draft draft) {
        Operating.unjail(draft, account);
    }

    @Override
    public boolean feeless() {
        return true;
    }
}
