package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.synthetic.Repaying;

/**
 * Pays a loan against stake back. Refused: NO_DEBT, IN_DEFAULT, TOO_SMALL.
 *
 * @param most micro-sOAK to pay at most
 * @param all true to close the loan, whatever it costs
 */
public record RepayLoan(int account, int desk, int validator, long most, boolean all) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.BORROW;
    }

    @Override
    public void run(Draft draft) {
        Repaying.repay(draft, account, desk, validator, most, all);
    }
}
