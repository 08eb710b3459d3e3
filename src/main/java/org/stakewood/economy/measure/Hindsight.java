package org.stakewood.economy.measure;

import io.vavr.collection.Vector;
import org.stakewood.economy.outside.OutsideMarket;

/**
 * What simple plans would have come to, beside the own path: all that somebody had at the end of the own first day,
 * turned into dollars or OAK at the price that net worth used on that day, and left alone. A staked coin grows each day
 * by the day's new coins ÷ the coins staked the day before: the mean of all who stake, before commission and penalties.
 * Nothing but recorded prices, coins and stakes is used; costs of trading, and what the own trades would have moved, are
 * left out.
 */
public final class Hindsight {

    private final Vector<DayFigures> days;
    private final Vector<Double> prices;
    private final long[] own;
    private final int first;

    /**
     * @param days the network's figures of all days so far
     * @param own net worth by day, micro-dollars; 0 before the account joined
     * @param opening price of OAK before the first day, dollars
     */
    public Hindsight(Vector<DayFigures> days, long[] own, double opening) {
        this.days = days;
        this.prices = days.map(DayFigures::price).prepend(opening);
        this.own = own;
        int at = 0;
        while (at < own.length && own[at] <= 0) {
            at++;
        }
        this.first = at;
    }

    /** Whether there are two days to compare. */
    public boolean known() {
        return days.size() == own.length && own.length - first >= 2;
    }

    /** Index of the own first day. */
    public int first() {
        return first;
    }

    /** What a plan is worth by day in micro-dollars; NaN before the own first day. */
    public double[] path(Alternative plan) {
        double[] path = new double[own.length];
        double staked = 1;
        for (int day = 0; day < own.length; day++) {
            if (day < first) {
                path[day] = Double.NaN;
                continue;
            }
            staked *= day == first ? 1 : growth(day);
            double coins = own[first] * price(day) / price(first);
            path[day] = switch (plan) {
                case DOLLARS -> own[first];
                case COINS -> coins;
                case HALF -> coins * (1 + staked) / 2;
                case STAKE -> coins * staked;
            };
        }
        return path;
    }

    /** What a plan is worth now, micro-dollars. */
    public double end(Alternative plan) {
        return path(plan)[own.length - 1];
    }

    /** The plan that would have come to most; the simplest of equals. */
    public Alternative best() {
        return Vector.of(Alternative.values())
                .maxBy((one, other) -> Double.compare(end(one), end(other)))
                .get();
    }

    /** Dollars for one OAK as net worth counts it at the end of a day: {@link OutsideMarket#mean()} of that day. */
    double price(int day) {
        return prices.slice(Math.max(0, day + 2 - OutsideMarket.VALUED), day + 2)
                .average()
                .get();
    }

    private double growth(int day) {
        long made = days.get(day).issued() - days.get(day - 1).issued();
        long stake = days.get(day - 1).stake();
        return stake == 0 ? 1 : 1 + (double) made / stake;
    }
}
