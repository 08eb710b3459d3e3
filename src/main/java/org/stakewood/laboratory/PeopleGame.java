package org.stakewood.laboratory;

import java.util.TreeSet;
import org.stakewood.economy.amm.Arbitrage;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.PositionFlagged;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Endowment;
import org.stakewood.economy.scenario.OutsideRules;
import org.stakewood.economy.view.LiquidationOffer;
import org.stakewood.economy.view.SeatView;

/**
 * What the bots of a class leave to people: at the beginning of each day the best trade between the pool of OAK and the
 * outside market that a player could pay for, and the positions that a player could liquidate.
 */
final class PeopleGame {

    private static final int SEAT = 0;

    private final double[] profits;
    private int flags;
    private int open;
    private int openTwice;
    private TreeSet<Integer> waiting = new TreeSet<>();

    private PeopleGame(int days) {
        profits = new double[days];
    }

    static PeopleGame play(Variant variant, long seed) {
        PeopleGame seen = new PeopleGame(variant.scenario().time().days());
        Play play = Play.open(variant, seed, ClassGame.SEATS);
        seen.profits[0] = profit(play.seat(SEAT));
        play.toEnd(seen::look);
        return seen;
    }

    private void look(Play play) {
        SeatView seat = play.seat(SEAT);
        if (!play.world().over()) {
            profits[play.world().day()] = profit(seat);
        }
        TreeSet<Integer> offered = new TreeSet<>();
        for (LiquidationOffer each : seat.market(0).offers()) {
            offered.add(each.owner());
        }
        for (int owner : waiting) {
            openTwice += offered.contains(owner) ? 1 : 0;
        }
        TreeSet<Integer> fresh = new TreeSet<>();
        for (Event event : play.events()) {
            if (event instanceof PositionFlagged flag) {
                flags++;
                if (offered.contains(flag.account())) {
                    open++;
                    fresh.add(flag.account());
                }
            }
        }
        waiting = fresh;
    }

    /** Dollars gained by the best trade with a player's opening coins and its way back outside, all fees paid. */
    private static double profit(SeatView view) {
        double best = 0;
        for (Pool pool : view.pools()) {
            if (pool.asset1() == Asset.OAK && pool.asset2() == Asset.USD && pool.shares() > 0) {
                best = Math.max(best, profit(view, pool));
            }
        }
        return best;
    }

    private static double profit(SeatView view, Pool pool) {
        OutsideRules rules = view.rules().outside();
        double costs = rules.spread() + rules.fee();
        Arbitrage buying = Arbitrage.against(pool, view.outsideQuote() * (1 - costs));
        Arbitrage selling = Arbitrage.against(pool, view.outsideQuote() * (1 + costs));
        Endowment purse = view.rules().genesis().player();
        if (!buying.isNone() && buying.in() == Side.SECOND) {
            long in = Math.min(buying.amountIn(), purse.usd());
            return dollars(view, view.outsideProceeds(paid(pool, Side.SECOND, in)) - in);
        }
        if (!selling.isNone() && selling.in() == Side.FIRST) {
            long in = Math.min(selling.amountIn(), purse.oak());
            return dollars(view, paid(pool, Side.FIRST, in) - view.outsideCost(in));
        }
        return 0;
    }

    private static long paid(Pool pool, Side in, long amount) {
        return pool.kind().amountOut(in, amount, pool.reserve(in), pool.reserve(in.other()));
    }

    /** What is left of a gain after the network's fee for the trade and its way back. */
    private static double dollars(SeatView view, long gained) {
        long fee = Amount.ceilTimes(2 * view.fee(), view.outsideQuote());
        return (gained - fee) / 1e6;
    }

    /** Share of the days on which so many dollars could be gained at least. */
    double days(double dollars) {
        int count = 0;
        for (double each : profits) {
            count += each >= dollars ? 1 : 0;
        }
        return (double) count / profits.length;
    }

    /** Dollars a day if one person took each of them. */
    double perDay() {
        double sum = 0;
        for (double each : profits) {
            sum += Math.max(0, each);
        }
        return sum / profits.length;
    }

    double flags() {
        return flags;
    }

    /** Flagged positions that were still there when the next day began. */
    double opened() {
        return open;
    }

    /** Share of the flagged positions that were still there when the next day began; no number without any. */
    double open() {
        return flags == 0 ? Double.NaN : (double) open / flags;
    }

    /** The same a day later, after bots and owner had their turn. */
    double openTwice() {
        return flags == 0 ? Double.NaN : (double) openTwice / flags;
    }
}
