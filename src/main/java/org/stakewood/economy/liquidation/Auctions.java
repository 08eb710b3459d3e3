package org.stakewood.economy.liquidation;

import io.vavr.collection.TreeMap;
import org.stakewood.economy.Credit;
import org.stakewood.economy.Draft;
import org.stakewood.economy.event.AuctionClosed;
import org.stakewood.economy.event.AuctionOpened;
import org.stakewood.economy.event.AuctionRestarted;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.AuctionRules;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.LadderRules;

/** Lots that are being sold for the debts they stand for. */
public final class Auctions {

    private Auctions() {}

    /**
     * Puts up a lot that the caller has already taken; returns the auction's id.
     *
     * @param penalty what goes to the insurance fund, see {@link Auction}
     * @param mark worth of one unit of the lot in the debt asset
     */
    public static long open(
            Draft draft, Origin origin, Asset debtAsset, long debt, long penalty, LotKind kind, long lot, double mark) {
        Credit credit = draft.credit();
        long id = credit.opened() + 1;
        Auction auction =
                new Auction(id, origin, debtAsset, debt, penalty, kind, lot, 0, 0, mark, draft.day() + 1, Bid.NONE);
        TreeMap<Long, Auction> all = credit.auctions().put(id, auction);
        draft.setCredit(credit.withAuctions(all, id));
        shareAcorn(draft);
        draft.tell(new AuctionOpened(id, origin.account(), debtAsset, debt, kind, lot, mark));
        return id;
    }

    /**
     * Puts so much of the treasury's ACORN up for dollars, which go to the treasury. No debt ends the sale: it is over
     * when all is sold, or after the days of an auction; it does not begin anew.
     */
    public static void sell(Draft draft, long acorn) {
        double mark = Marks.of(draft, Origin.TREASURY, LotKind.TREASURY_ACORN, Asset.USD);
        double dearest = mark * Lots.rules(draft).startFactor();
        long beyond = Amount.add(Amount.ceilTimes(acorn, 2 * dearest), 1);
        open(draft, Origin.TREASURY, Asset.USD, beyond, 0, LotKind.TREASURY_ACORN, acorn, mark);
    }

    /** Price of one unit of the lot in the debt asset today. */
    public static double price(CreditRules rules, Auction auction) {
        return price(rules, auction, 0);
    }

    /** Price of one unit of the lot in the debt asset some days later, if it does not begin anew. */
    public static double price(CreditRules rules, Auction auction, int later) {
        AuctionRules sale = rules.liquidation().auction();
        return auction.mark() * Auction.factor(sale, start(rules, auction), auction.days() + later);
    }

    /** Step 6: every auction is a day older; those that are over end, restart or leave a deficit. */
    public static void nextDay(Draft draft) {
        if (minted(draft) != draft.credit().acornBefore()) {
            draft.setCredit(draft.credit().withAcornBefore(minted(draft)));
        }
        for (Auction each : draft.credit().auctions().values()) {
            Auction auction = each.older();
            Lots.put(draft, auction);
            if (auction.kind() == LotKind.ACORN) {
                nextAcorn(draft, auction);
            } else if (auction.rising(Lots.rules(draft))) {
                RisingSale.nextDay(draft, auction);
            } else if (over(draft, auction)) {
                restart(draft, auction);
            }
        }
        shareAcorn(draft);
    }

    /** What may still be issued in a day is shared by all sales of new ACORN: what was sold today is not sold again. */
    private static void shareAcorn(Draft draft) {
        int sales = draft.credit().auctions().values().count(each -> each.kind() == LotKind.ACORN);
        if (sales > 0) {
            double share = draft.scenario().credit().liquidation().ladder().acornShare();
            long sold = minted(draft) - draft.credit().acornBefore();
            long limit = Amount.floorTimes(draft.supply().outstanding(Asset.ACORN) - sold, share);
            long each = Math.max(0, limit - sold) / sales;
            for (Auction auction : draft.credit().auctions().values()) {
                if (auction.kind() == LotKind.ACORN) {
                    Lots.put(draft, auction.withLot(each));
                }
            }
        }
    }

    private static long minted(Draft draft) {
        return draft.supply().through(Flow.DEFICIT, Asset.ACORN);
    }

    private static void nextAcorn(Draft draft, Auction auction) {
        LadderRules ladder = draft.scenario().credit().liquidation().ladder();
        AuctionRules sale = Lots.rules(draft);
        double factor = Auction.factor(sale, ladder.acornStart(), auction.days());
        if (factor < ladder.acornFloor() || auction.days() >= sale.days()) {
            Lots.remove(draft, auction);
            draft.tell(
                    new AuctionClosed(auction.id(), auction.origin().account(), auction.debtAsset(), auction.debt()));
            Ladder.next(draft, auction.origin(), auction.debtAsset(), auction.debt());
        }
    }

    private static boolean over(Draft draft, Auction auction) {
        AuctionRules rules = Lots.rules(draft);
        return auction.days() >= rules.days()
                || Auction.factor(rules, rules.startFactor(), auction.days()) < rules.floorFactor();
    }

    static void restart(Draft draft, Auction auction) {
        if (!auction.origin().treasury()
                && auction.restarts() < Lots.rules(draft).restarts()) {
            double mark = Marks.of(draft, auction.origin(), auction.kind(), auction.debtAsset());
            Auction again = auction.again(mark);
            Lots.put(draft, again);
            draft.tell(new AuctionRestarted(auction.id(), auction.kind(), auction.lot(), mark));
        } else {
            Lots.exhaust(draft, auction);
        }
    }

    private static double start(CreditRules rules, Auction auction) {
        return auction.kind() == LotKind.ACORN
                ? rules.liquidation().ladder().acornStart()
                : rules.liquidation().auction().startFactor();
    }
}
