package org.stakewood.economy.command;

import java.util.Objects;
import org.stakewood.economy.Draft;
import org.stakewood.economy.lending.Supplying;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;

/** Supplies coins to a market. Refused: TOO_SMALL, UNKNOWN_TARGET. */
public record Supply(int account, int market, Asset asset, long amount) implements SeatCommand {

    public Supply {
        Objects.requireNonNull(asset);
    }

    @Override
    public Tab tab() {
        return Tab.LEND;
    }

    @Override
    public void run(Draft draft) {
        Supplying.supply(draft, account, market, asset, amount);
    }
}
