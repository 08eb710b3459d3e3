package org.stakewood.economy.command;

import java.util.Objects;
import org.stakewood.economy.Draft;
import org.stakewood.economy.lending.Supplying;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;

/** Takes deposit shares out of a market. Refused: INSUFFICIENT_SHARES, CASH_SHORT, LIMIT_EXCEEDED, NO_MARKET_PRICE. */
public record Withdraw(int account, int market, Asset asset, long shares) implements SeatCommand {

    public Withdraw {
        Objects.requireNonNull(asset);
    }

    @Override
    public Tab tab() {
        return Tab.LEND;
    }

    @Override
    public void run(Draft draft) {
        Supplying.withdraw(draft, account, market, asset, shares);
    }
}
