package org.stakewood.economy.liquidation;

import io.vavr.collection.TreeMap;
import org.stakewood.economy.Check;
import org.stakewood.economy.Credit;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.House;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.event.AuctionBid;
import org.stakewood.economy.event.AuctionBought;
import org.stakewood.economy.event.AuctionClosed;
import org.stakewood.economy.event.AuctionOpened;
import org.stakewood.economy.event.AuctionRestarted;
import org.stakewood.economy.lending.Claims;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.AuctionKind;
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

    /** Price of one unit of the lot in the debt asset today. */
    public static double price(CreditRules rules, Auction auction) {
        return price(rules, auction, 0);
    }

    /** Price of one unit of the lot in the debt asset some days later, if it does not begin anew. */
    public static double price(CreditRules rules, Auction auction, int later) {
        AuctionRules sale = rules.liquidation().auction();
        return auction.mark() * Auction.factor(sale, start(rules, auction), auction.days() + later);
    }

    /**
     * Buys a part of a falling-price lot, at most so much and no more than covers the debt.
     *
     * @param most micro-units of the lot
     * @param highest highest price of one unit
     */
    public static void buy(Draft draft, int account, long id, long most, double highest) {
        Check.positive(most);
        Auction auction = running(draft, id);
        AuctionRules rules = rules(draft);
        if (rules.kind() == AuctionKind.ENGLISH && auction.kind() != LotKind.ACORN) {
            throw RefusedException.because(Reason.AUCTION_OVER);
        }
        double price = price(draft.scenario().credit(), auction);
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
                    new Figure("amount", unit(auction.kind()), part),
                    new Figure("least", unit(auction.kind()), Math.min(auction.lot(), rules.leastPart())));
        }
        draft.debit(account, auction.debtAsset(), cost);
        give(draft, account, auction, part);
        Auction after = receive(draft, auction, cost, part);
        draft.tell(new AuctionBought(account, id, auction.kind(), part, auction.debtAsset(), cost, price));
        put(draft, after);
        if (after.need() == 0) {
            close(draft, after);
        } else if (after.lot() == 0 && after.kind() != LotKind.ACORN) {
            exhaust(draft, after);
        }
    }

    /**
     * Bids for a whole lot; held in escrow until somebody bids more.
     *
     * @param price of one unit of the lot in the debt asset
     */
    public static void bid(Draft draft, int account, long id, double price) {
        Auction auction = running(draft, id);
        AuctionRules rules = rules(draft);
        if (rules.kind() != AuctionKind.ENGLISH || auction.kind() == LotKind.ACORN) {
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
        put(draft, auction.with(new Bid(account, amount, draft.day() + 1)));
        draft.tell(new AuctionBid(account, id, auction.debtAsset(), amount));
    }

    /** Step 6: every auction is a day older; those that are over end, restart or leave a deficit. */
    public static void nextDay(Draft draft) {
        for (Auction each : draft.credit().auctions().values()) {
            Auction auction = each.older();
            put(draft, auction);
            if (auction.kind() == LotKind.ACORN) {
                nextAcorn(draft, auction);
            } else if (rules(draft).kind() == AuctionKind.ENGLISH) {
                nextEnglish(draft, auction);
            } else if (over(draft, auction)) {
                restart(draft, auction);
            }
        }
        shareAcorn(draft);
    }

    /** What may be issued in a day is shared by all sales of new ACORN. */
    private static void shareAcorn(Draft draft) {
        int sales = draft.credit().auctions().values().count(each -> each.kind() == LotKind.ACORN);
        if (sales > 0) {
            double share = draft.scenario().credit().liquidation().ladder().acornShare();
            long each = Amount.floorTimes(draft.supply().outstanding(Asset.ACORN), share) / sales;
            for (Auction auction : draft.credit().auctions().values()) {
                if (auction.kind() == LotKind.ACORN) {
                    put(draft, auction.withLot(each));
                }
            }
        }
    }

    private static void nextAcorn(Draft draft, Auction auction) {
        LadderRules ladder = draft.scenario().credit().liquidation().ladder();
        AuctionRules sale = rules(draft);
        double factor = Auction.factor(sale, ladder.acornStart(), auction.days());
        if (factor < ladder.acornFloor() || auction.days() >= sale.days()) {
            remove(draft, auction);
            draft.tell(
                    new AuctionClosed(auction.id(), auction.origin().account(), auction.debtAsset(), auction.debt()));
            Ladder.next(draft, auction.origin(), auction.debtAsset(), auction.debt());
        }
    }

    private static void nextEnglish(Draft draft, Auction auction) {
        AuctionRules rules = rules(draft);
        int today = draft.day() + 1;
        boolean bidden = auction.bid().account() >= 0;
        boolean quiet = bidden && today - auction.bid().day() >= rules.quietDays();
        if (quiet || (bidden && auction.days() >= rules.days())) {
            sell(draft, auction);
        } else if (!bidden && auction.days() >= rules.days()) {
            restart(draft, auction);
        }
    }

    private static void sell(Draft draft, Auction auction) {
        Bid bid = auction.bid();
        draft.debit(House.ESCROW, auction.debtAsset(), bid.amount());
        long cost = Math.min(bid.amount(), auction.need());
        give(draft, bid.account(), auction, auction.lot());
        Auction after = receive(draft, auction, cost, auction.lot()).with(Bid.NONE);
        double price = (double) bid.amount() / auction.lot();
        draft.tell(new AuctionBought(
                bid.account(), auction.id(), auction.kind(), auction.lot(), auction.debtAsset(), bid.amount(), price));
        long surplus = bid.amount() - cost;
        long penalty = auction.origin().desk() < 0
                ? 0
                : Math.min(surplus, Amount.ceilTimes(auction.penalty(), auction.mark()));
        draft.credit(House.INSURANCE, auction.debtAsset(), penalty);
        draft.credit(auction.origin().account(), auction.debtAsset(), surplus - penalty);
        put(draft, after);
        if (after.need() == 0) {
            close(draft, after);
        } else {
            exhaust(draft, after);
        }
    }

    private static boolean over(Draft draft, Auction auction) {
        AuctionRules rules = rules(draft);
        return auction.days() >= rules.days()
                || Auction.factor(rules, rules.startFactor(), auction.days()) < rules.floorFactor();
    }

    private static void restart(Draft draft, Auction auction) {
        if (auction.restarts() < rules(draft).restarts()) {
            double mark = Marks.of(draft, auction.origin(), auction.kind(), auction.debtAsset());
            Auction again = auction.again(mark);
            put(draft, again);
            draft.tell(new AuctionRestarted(auction.id(), auction.kind(), auction.lot(), mark));
        } else {
            exhaust(draft, auction);
        }
    }

    /** Money covers the debt first, then a market's penalty. */
    private static Auction receive(Draft draft, Auction auction, long money, long sold) {
        long toDebt = Math.min(money, auction.debt());
        long toPenalty = money - toDebt;
        if (toDebt > 0) {
            Settled.paid(draft, auction.origin(), auction.debtAsset(), toDebt);
        }
        draft.credit(House.INSURANCE, auction.debtAsset(), toPenalty);
        return auction.paid(toDebt, toPenalty, sold);
    }

    /** The debt is covered: a desk's penalty is set aside, the rest of the lot goes back to its owner. */
    private static void close(Draft draft, Auction auction) {
        remove(draft, auction);
        long left = auction.kind() == LotKind.ACORN ? 0 : auction.lot();
        if (auction.origin().desk() >= 0 && auction.kind() == LotKind.OAK) {
            long penalty = Math.min(auction.penalty(), left);
            draft.credit(House.INSURANCE, Asset.OAK, penalty);
            left -= penalty;
        }
        if (left > 0) {
            give(draft, auction.origin().account(), auction, left);
        }
        draft.tell(new AuctionClosed(auction.id(), auction.origin().account(), auction.debtAsset(), 0));
    }

    /**
     * No more can be sold: what is left of the lot is the insurance fund's, and the deficit goes down the ladder. Where
     * only the penalty is open, the fund takes what that is worth and the owner gets the rest.
     */
    private static void exhaust(Draft draft, Auction sold) {
        remove(draft, sold);
        Auction auction = sold;
        if (sold.debt() == 0 && sold.origin().desk() < 0) {
            long worth = Math.min(sold.lot(), Amount.ceilTimes(sold.penalty(), 1 / sold.mark()));
            if (sold.lot() > worth) {
                give(draft, sold.origin().account(), sold, sold.lot() - worth);
            }
            auction = sold.withLot(worth);
        }
        if (auction.lot() > 0 && auction.kind() == LotKind.OAK) {
            draft.credit(House.INSURANCE, Asset.OAK, auction.lot());
        } else if (auction.lot() > 0) {
            long cash = Claims.redeem(
                    draft, auction.origin().market(), auction.kind().asset(), auction.lot());
            draft.credit(House.INSURANCE, auction.kind().asset(), cash);
        }
        draft.tell(new AuctionClosed(auction.id(), auction.origin().account(), auction.debtAsset(), auction.debt()));
        if (auction.debt() > 0) {
            Ladder.cover(draft, auction.origin(), auction.debtAsset(), auction.debt());
        }
    }

    private static void give(Draft draft, int account, Auction auction, long amount) {
        if (auction.kind() == LotKind.ACORN) {
            draft.mint(Flow.DEFICIT, account, Asset.ACORN, amount);
        } else if (auction.kind() == LotKind.OAK) {
            draft.credit(account, Asset.OAK, amount);
        } else {
            Claims.give(
                    draft, account, auction.origin().market(), auction.kind().asset(), amount);
        }
    }

    private static void refund(Draft draft, Auction auction) {
        if (auction.bid().account() >= 0) {
            draft.debit(House.ESCROW, auction.debtAsset(), auction.bid().amount());
            draft.credit(
                    auction.bid().account(), auction.debtAsset(), auction.bid().amount());
        }
    }

    private static double start(CreditRules rules, Auction auction) {
        return auction.kind() == LotKind.ACORN
                ? rules.liquidation().ladder().acornStart()
                : rules.liquidation().auction().startFactor();
    }

    private static Auction running(Draft draft, long id) {
        return draft.credit()
                .auctions()
                .get(id)
                .getOrElseThrow(() -> RefusedException.because(
                        id >= 1 && id <= draft.credit().opened() ? Reason.AUCTION_OVER : Reason.UNKNOWN_TARGET,
                        new Figure("id", Unit.COUNT, id)));
    }

    private static void put(Draft draft, Auction auction) {
        Credit credit = draft.credit();
        draft.setCredit(credit.withAuctions(credit.auctions().put(auction.id(), auction), credit.opened()));
    }

    private static void remove(Draft draft, Auction auction) {
        Credit credit = draft.credit();
        draft.setCredit(credit.withAuctions(credit.auctions().remove(auction.id()), credit.opened()));
    }

    private static AuctionRules rules(Draft draft) {
        return draft.scenario().credit().liquidation().auction();
    }

    private static Unit unit(LotKind kind) {
        return kind.deposit() ? Unit.SHARES : kind.asset().unit();
    }
}
