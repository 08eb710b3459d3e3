package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Operating;

/**
 * Changes the commission. Refused: NO_VALIDATOR, COMMISSION_OUT_OF_RANGE, COMMISSION_STEP.
 */
public record SetCommission(int account, double rate) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public void run(Draft draft) {
        Operating.setCommission(draft, account, rate);
    }
}
