package org.stakewood.economy.measure;

import io.vavr.collection.Vector;
import org.stakewood.economy.money.Asset;

/**
 * What stayed at one venue when a farm ended.
 *
 * @param asset what was supplied to the first market; null for a pool
 * @param pool id of the pool; negative for the market
 * @param before on the last day of the farm: micro-units of the asset, micro-dollars of a pool's reserves
 * @param after the same ten days later, or on the last day so far
 */
public record Retention(Asset asset, int pool, long before, long after) {

    /** Days after which one looks again. */
    public static final int LATER = 10;

    /**
     * All venues, the market's assets first; empty before the day after a farm's end.
     *
     * @param days figures of all days so far
     * @param endDay first day without emission (1 is the first)
     */
    public static Vector<Retention> of(Vector<DayFigures> days, int endDay) {
        int last = endDay - 1;
        if (last < 1 || days.size() <= last) {
            return Vector.empty();
        }
        DayFigures then = days.get(last - 1);
        DayFigures now = days.get(Math.min(days.size(), last + LATER) - 1);
        Vector<Retention> all = Vector.empty();
        if (then.credit() != null && now.credit() != null) {
            for (MarketFigures each : then.credit().markets()) {
                long after = now.credit()
                        .markets()
                        .find(it -> it.asset() == each.asset())
                        .map(MarketFigures::supplied)
                        .getOrElse(0L);
                all = all.append(new Retention(each.asset(), -1, each.supplied(), after));
            }
        }
        for (int pool = 0; pool < then.values().size(); pool++) {
            all = all.append(new Retention(
                    null, pool, then.values().get(pool), now.values().get(pool)));
        }
        return all;
    }

    /** after ÷ before; NaN where nothing was there. */
    public double share() {
        return before == 0 ? Double.NaN : (double) after / before;
    }
}
