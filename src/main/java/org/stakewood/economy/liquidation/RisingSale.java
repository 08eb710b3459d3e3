package org.stakewood.economy.liquidation;

import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.House;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.event.AuctionBid;
import org.stakewood.economy.event.AuctionBought;
import org.stakewood.economy.event.AuctionPaidBack;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.scenario.AuctionRules;

/** Sales of whole lots to the highest bid, which is held in escrow. */
public final class RisingSale {

    private RisingSale() {}

    /**
     * Bids for a whole lot; held in escrow until somebody bids more.
     *
     * @param price of one unit of the lot in the debt asset
     */
    public static void bid(Draft draft, int account, long id, double price) {
        Auction auction = Lots.running(draft, id);
        AuctionRules rules = Lots.rules(draft);
        if (!auction.rising(rules)) {
            throw RefusedException.because(Reason.AUCTION_OVER);
        }
        if (!(price > 0) || Double.isInfinite(price)) {
            throw RefusedException.because(Reason.INVALID_AMOUNT);
        }
        long amount = Amount.ceilTimes(auction.lot(), price);
        long reserve = Math.max(1, Amount.ceilTimes(auction.lot(), auction.mark() * rules.reserveFactor()));
        Bid last = auction.bid();
        long least = last.account() < 0
                ? reserve
                : Math.max(reserve, Math.max(last.amount() + 1, Amount.ceilTimes(last.amount(), 1 + rules.bidStep())));
        if (amount < least) {
            throw RefusedException.because(
                    Reason.BID_TOO_LOW,
                    new Figure("least", auction.debtAsset().unit(), least),
                    new Figure("amount", auction.debtAsset().unit(), amount));
        }
        refund(draft, auction);
        draft.debit(account, auction.debtAsset(), amount);
        draft.credit(House.ESCROW, auction.debtAsset(), amount);
        Lots.put(draft, auction.with(new Bid(account, amount, draft.day() + 1)));
        draft.tell(new AuctionBid(account, id, auction.debtAsset(), amount));
    }

    /** A day later: the highest bid takes the lot, or the sale begins anew. */
    static void nextDay(Draft draft, Auction auction) {
        AuctionRules rules = Lots.rules(draft);
        int today = draft.day() + 1;
        boolean bidden = auction.bidden();
        boolean quiet = bidden && today - auction.bid().day() >= rules.quietDays();
        if (quiet || (bidden && auction.days() >= rules.days())) {
            sell(draft, auction);
        } else if (!bidden && auction.days() >= rules.days()) {
            Auctions.restart(draft, auction);
        }
    }

    private static void sell(Draft draft, Auction auction) {
        Bid bid = auction.bid();
        draft.debit(House.ESCROW, auction.debtAsset(), bid.amount());
        long cost = Math.min(bid.amount(), auction.need());
        Lots.give(draft, bid.account(), auction, auction.lot());
        Auction after = Lots.receive(draft, auction, cost, auction.lot()).with(Bid.NONE);
        double price = (double) bid.amount() / auction.lot();
        draft.tell(new AuctionBought(
                bid.account(), auction.id(), auction.kind(), auction.lot(), auction.debtAsset(), bid.amount(), price));
        long surplus = bid.amount() - cost;
        long penalty = auction.origin().desk() < 0
                ? 0
                : Math.min(surplus, Amount.ceilTimes(auction.penalty(), auction.mark()));
        draft.credit(House.INSURANCE, auction.debtAsset(), penalty);
        long rest = surplus - penalty;
        draft.credit(auction.origin().account(), auction.debtAsset(), rest);
        if (rest > 0) {
            draft.tell(new AuctionPaidBack(
                    auction.origin().account(), auction.id(), false, auction.debtAsset(), false, rest));
        }
        Lots.put(draft, after);
        if (after.need() == 0) {
            Lots.close(draft, after);
        } else {
            Lots.exhaust(draft, after);
        }
    }

    private static void refund(Draft draft, Auction auction) {
        if (auction.bidden()) {
            draft.debit(House.ESCROW, auction.debtAsset(), auction.bid().amount());
            draft.credit(
                    auction.bid().account(), auction.debtAsset(), auction.bid().amount());
            draft.tell(new AuctionPaidBack(
                    auction.bid().account(),
                    auction.id(),
                    true,
                    auction.debtAsset(),
                    false,
                    auction.bid().amount()));
        }
    }
}
