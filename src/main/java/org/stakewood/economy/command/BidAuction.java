package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.liquidation.RisingSale;
import org.stakewood.economy.scenario.Tab;

/** Bids a price per unit for a whole lot. Refused: AUCTION_OVER, BID_TOO_LOW, UNKNOWN_TARGET. */
public record BidAuction(int account, long auction, double price) implements SeatCommand {

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
        RisingSale.bid(draft, account, auction, price);
    }
}
