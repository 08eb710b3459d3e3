package org.stakewood.economy.command;

import java.util.Objects;
import org.stakewood.economy.Draft;
import org.stakewood.economy.lending.Collateral;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;

/** Lets a deposit stand for debts, or not. Refused: LIMIT_EXCEEDED, NO_MARKET_PRICE, UNKNOWN_TARGET. */
public record SetCollateral(int account, int market, Asset asset, boolean on) implements SeatCommand {

    public SetCollateral {
        Objects.requireNonNull(asset);
    }

    @Override
    public Tab tab() {
        return Tab.LEND;
    }

    @Override
    public void run(Draft draft) {
        Collateral.set(draft, account, market, asset, on);
    }
}
