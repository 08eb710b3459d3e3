package org.stakewood.economy.command;

import java.util.Objects;
import org.stakewood.economy.Draft;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.synthetic.Drawing;
import org.stakewood.economy.synthetic.LoanKind;

/**
 * Borrows the synthetic against pledged stake. Refused: DESK_CLOSED, HALTED, CAP_REACHED, DRAW_LIMIT, LIMIT_EXCEEDED,
 * LOAN_NOT_HEALTHY, KIND_MISMATCH, PENALTY_PENDING, VALIDATOR_NOT_ACTIVE, NO_MARKET_PRICE.
 *
 * @param amount micro-sOAK
 */
public record Draw(int account, int desk, int validator, long amount, LoanKind kind) implements SeatCommand {

    public Draw {
        Objects.requireNonNull(kind);
    }

    @Override
    public Tab tab() {
        return Tab.BORROW;
    }

    @Override
    public void run(Draft draft) {
        Drawing.draw(draft, account, desk, validator, amount, kind);
    }
}
