package org.stakewood.economy.command;

import java.util.Objects;
import org.stakewood.economy.Draft;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.lending.Borrowing;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;

/** Borrows from a market. Refused: CASH_SHORT, LIMIT_EXCEEDED, NO_MARKET_PRICE, UNKNOWN_TARGET. */
public record Borrow(int account, int market, Asset asset, long amount) implements SeatCommand {

    public Borrow {
        Objects.requireNonNull(asset);
    }

    @Override
    public Tab tab() {
        return Tab.LEND;
    }

    @Override
    public EarningPart part() {
        return EarningPart.INTEREST_PAID;
    }

    @Override
    public void run(Draft draft) {
        Borrowing.borrow(draft, account, market, asset, amount);
    }
}
