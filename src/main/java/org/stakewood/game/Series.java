package org.stakewood.game;

import io.vavr.collection.Vector;
import org.stakewood.economy.measure.DayFigures;

/**
 * The figures of all days so far, for charts; immutable.
 *
 * @param figures the network's, by day
 * @param worths net worth of each account in micro-dollars, by day; an account that joined later is not in the first
 */
public record Series(Vector<DayFigures> figures, Vector<long[]> worths) {

    public static final Series NONE = new Series(Vector.empty(), Vector.empty());

    /** With one more day. */
    public Series plus(DayFigures day, long[] netWorths) {
        return new Series(figures.append(day), worths.append(netWorths));
    }

    /** The first days only. */
    public Series until(int day) {
        return new Series(figures.take(day), worths.take(day));
    }

    /** Number of days. */
    public int days() {
        return figures.size();
    }

    /** An account's net worth by day in micro-dollars; 0 before it joined. */
    public long[] netWorth(int account) {
        long[] line = new long[worths.size()];
        int day = 0;
        for (long[] each : worths) {
            line[day++] = account < each.length ? each[account] : 0;
        }
        return line;
    }
}
