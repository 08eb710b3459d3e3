package org.stakewood.economy.command;

import java.util.Objects;
import org.stakewood.economy.Draft;
import org.stakewood.economy.lending.Collateral;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.synthetic.Pledging;

/**
 * Takes pledged stake back from a loan or from a market. Refused: INSUFFICIENT_SHARES, LOAN_NOT_HEALTHY, LIMIT_EXCEEDED,
 * PENALTY_PENDING, VALIDATOR_NOT_ACTIVE, NO_MARKET_PRICE, UNKNOWN_TARGET.
 */
public record Release(int account, int validator, long shares, PledgeTarget from) implements SeatCommand {

    public Release {
        Objects.requireNonNull(from);
    }

    @Override
    public Tab tab() {
        return from.place() == PledgeTarget.Place.DESK ? Tab.BORROW : Tab.LEND;
    }

    @Override
    public void run(Draft draft) {
        if (from.place() == PledgeTarget.Place.MARKET) {
            Collateral.release(draft, account, from.id(), validator, shares);
        } else {
            Pledging.release(draft, account, from.id(), validator, shares);
        }
    }
}
