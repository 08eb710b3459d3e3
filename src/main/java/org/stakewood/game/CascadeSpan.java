package org.stakewood.game;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.CascadeEnded;

/**
 * A cascade: days of liquidations without a gap between them, as amplification counts them.
 *
 * @param ends what was told of each of its days, in order; at least one
 * @param before row of the journal before which its aftermath ends: that of the next cascade
 */
public record CascadeSpan(Vector<Happening> ends, long before) {

    /** All cascades of a game, the oldest first. */
    public static Vector<CascadeSpan> of(Vector<Happening> days) {
        Vector<CascadeSpan> all = Vector.empty();
        Vector<Happening> run = Vector.empty();
        for (Happening each : days) {
            if (!run.isEmpty() && ended(each).day() - ended(run.last()).day() > 1) {
                all = all.append(new CascadeSpan(run, each.seq()));
                run = Vector.empty();
            }
            run = run.append(each);
        }
        return run.isEmpty() ? all : all.append(new CascadeSpan(run, Long.MAX_VALUE));
    }

    /** Its first day (1 is the first). */
    public int firstDay() {
        return ended(ends.head()).day();
    }

    /** Its last day. */
    public int lastDay() {
        return ended(ends.last()).day();
    }

    /** Row of the journal in which its first day passed. */
    public long firstRow() {
        return ends.head().seq();
    }

    /** Row of the journal in which its last day passed. */
    public long lastRow() {
        return ends.last().seq();
    }

    /** What was told of its days. */
    public Vector<CascadeEnded> days() {
        return ends.map(CascadeSpan::ended);
    }

    /** Whether it went on on that day. */
    public boolean on(int day) {
        return firstDay() <= day && day <= lastDay();
    }

    private static CascadeEnded ended(Happening happening) {
        return (CascadeEnded) happening.event();
    }
}
