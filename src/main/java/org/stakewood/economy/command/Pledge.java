package org.stakewood.economy.command;

import java.util.Objects;
import org.stakewood.economy.Draft;
import org.stakewood.economy.lending.Collateral;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.synthetic.Pledging;

/**
 * Puts free stake behind a loan or behind debts in a market. Refused: SHARES_NOT_FREE, DESK_CLOSED, TOMBSTONED,
 * UNKNOWN_TARGET.
 */
public record Pledge(int account, int validator, long shares, PledgeTarget to) implements SeatCommand {

    public Pledge {
        Objects.requireNonNull(to);
    }

    @Override
    public Tab tab() {
        return to.place() == PledgeTarget.Place.DESK ? Tab.BORROW : Tab.LEND;
    }

    @Override
    public void run(Draft draft) {
        if (to.place() == PledgeTarget.Place.MARKET) {
            Collateral.pledge(draft, account, to.id(), validator, shares);
        } else {
            Pledging.pledge(draft, account, to.id(), validator, shares);
        }
    }
}
