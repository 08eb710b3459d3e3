package org.stakewood.economy.liquidation;

import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.AuctionRules;

/**
 * A lot that is being sold for the debt it stands for.
 *
 * @param id counts up from 1
 * @param origin whose debt
 * @param debtAsset in which one pays
 * @param debt micro-units still to be covered
 * @param penalty still to be set aside for the insurance fund: of a market's debt in the debt asset, paid by buyers after
 *     the debt; of a desk's loan in the lot's kind, out of what is left of it
 * @param kind what is sold
 * @param lot micro-units of coins or deposit shares still to be sold; of new ACORN what may be sold today
 * @param days n: days since the price began to fall
 * @param restarts how often it has begun anew
 * @param mark worth of one unit of the lot in the debt asset when the price began to fall
 * @param openedOn day (1 is the first) of the first opening
 * @param bid highest bid
 */
public record Auction(
        long id,
        Origin origin,
        Asset debtAsset,
        long debt,
        long penalty,
        LotKind kind,
        long lot,
        int days,
        int restarts,
        double mark,
        int openedOn,
        Bid bid) {

    /** Micro-units of the debt asset that buyers still have to bring. */
    public long need() {
        return origin.desk() >= 0 ? debt : Amount.add(debt, penalty);
    }

    /** Price ÷ mark after n days. */
    public static double factor(AuctionRules rules, double start, int n) {
        return rules.linear() ? start - rules.linearStep() * n : start * StrictMath.pow(rules.decay(), n);
    }

    /** True if it goes to the highest bid; so it stays once there is a bid, whatever rule comes then. */
    public boolean rising(AuctionRules rules) {
        boolean acorn = kind == LotKind.ACORN || kind == LotKind.TREASURY_ACORN;
        return !acorn && (rules.kind() == AuctionKind.ENGLISH || bidden());
    }

    /** True if somebody has bid for all of it. */
    boolean bidden() {
        return bid.account() >= 0;
    }

    Auction paid(long toDebt, long toPenalty, long sold) {
        return new Auction(
                id,
                origin,
                debtAsset,
                debt - toDebt,
                penalty - toPenalty,
                kind,
                lot - sold,
                days,
                restarts,
                mark,
                openedOn,
                bid);
    }

    Auction older() {
        return new Auction(id, origin, debtAsset, debt, penalty, kind, lot, days + 1, restarts, mark, openedOn, bid);
    }

    Auction again(double newMark) {
        return new Auction(
                id, origin, debtAsset, debt, penalty, kind, lot, 0, restarts + 1, newMark, openedOn, Bid.NONE);
    }

    Auction with(Bid other) {
        return new Auction(id, origin, debtAsset, debt, penalty, kind, lot, days, restarts, mark, openedOn, other);
    }

    Auction withLot(long other) {
        return new Auction(id, origin, debtAsset, debt, penalty, kind, other, days, restarts, mark, openedOn, bid);
    }
}
