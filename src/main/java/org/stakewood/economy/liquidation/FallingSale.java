package org.stakewood.economy.liquidation;

import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.event.AuctionBought;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.scenario.AuctionRules;

/** Sales at a price that falls day by day: anybody buys any part. */
public final class FallingSale {

    private FallingSale() {}

    /**
     * Buys a part of a falling-price lot, at most so much and no more than covers the debt.
     *
     * @param most micro-units of the lot
     * @param highest highest price of one unit
     */
    public static void buy(Draft draft, int account, long id, long most, double highest) {
        Check.positive(most);
        Auction auction = Lots.running(draft, id);
        AuctionRules rules = Lots.rules(draft);
        if (auction.rising(rules)) {
            throw RefusedException.because(Reason.AUCTION_OVER);
        }
        double price = Auctions.price(draft.scenario().credit(), auction);
        if (!(price <= highest)) {
            throw RefusedException.because(Reason.SLIPPAGE, Figure.ratio("most", highest), Figure.ratio("now", price));
        }
        long part = Math.min(most, auction.lot());
        long cost = Amount.ceilTimes(part, price);
        if (cost >= auction.need()) {
            cost = auction.need();
            part = Math.min(part, Amount.ceilTimes(cost, 1 / price));
        }
        long rest = auction.lot() - part;
        boolean covers = cost == auction.need();
        if (part == 0 || cost == 0 || (!covers && rest > 0 && rest < rules.leastPart())) {
            throw RefusedException.because(
                    Reason.TOO_SMALL,
                    new Figure("amount", Lots.unit(auction.kind()), part),
                    new Figure("least", Lots.unit(auction.kind()), Math.min(auction.lot(), rules.leastPart())));
        }
        draft.debit(account, auction.debtAsset(), cost);
        Lots.give(draft, account, auction, part);
        Auction after = Lots.receive(draft, auction, cost, part);
        draft.tell(new AuctionBought(account, id, auction.kind(), part, auction.debtAsset(), cost, price));
        Lots.put(draft, after);
        if (after.need() == 0) {
            Lots.close(draft, after);
        } else if (after.lot() == 0 && after.kind() != LotKind.ACORN) {
            Lots.exhaust(draft, after);
        }
    }
}
