package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.liquidation.FallingSale;
import org.stakewood.economy.scenario.Tab;

/** Buys a part of a lot whose price falls. Refused: AUCTION_OVER, SLIPPAGE, TOO_SMALL, UNKNOWN_TARGET. */
public record BuyAuction(int account, long auction, long most, double highest) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.LEND;
    }

    @Override
    public EarningPart part() {
        return EarningPart.LIQUIDATION;
    }

    @Override
    public void run(Draft draft) {
        FallingSale.buy(draft, account, auction, most, highest);
    }
}
