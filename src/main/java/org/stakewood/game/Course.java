package org.stakewood.game;

import io.vavr.collection.Vector;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.CascadeUnfinished;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.event.OrderRefused;
import org.stakewood.economy.event.PositionSeized;
import org.stakewood.economy.measure.DayFigures;

/**
 * How days of a game went when its recorded commands were executed from a world on.
 *
 * @param figures of its days
 * @param falls what fell in them, pass by pass, and who bore what nobody covered
 * @param skipped commands that were accepted when they were recorded and are refused here
 * @param refusedOrders orders of automated players that were refused in its days
 * @param hash state at the end
 */
public record Course(Vector<DayFigures> figures, Vector<Happening> falls, int skipped, int refusedOrders, long hash) {

    /** Commands as recorded; what was refused then is not tried again, what is refused now is passed over. */
    static Course of(World start, Iterable<Entry> entries) {
        World world = start;
        Vector<DayFigures> figures = Vector.empty();
        Vector<Happening> falls = Vector.empty();
        int skipped = 0;
        int refused = 0;
        for (Entry entry : entries) {
            if (entry.result() != Result.ACCEPTED) {
                continue;
            }
            if (!(entry.command().apply(world) instanceof Outcome.Accepted accepted)) {
                skipped++;
                continue;
            }
            world = accepted.world();
            int n = 0;
            for (Event each : accepted.events()) {
                if (each instanceof DayPassed passed) {
                    figures = figures.append(passed.figures());
                } else if (each instanceof OrderRefused) {
                    refused++;
                } else if (falls(each)) {
                    falls = falls.append(new Happening(entry.seq(), n, entry.day(), each));
                }
                n++;
            }
        }
        return new Course(figures, falls, skipped, refused, StateHash.of(world));
    }

    private static boolean falls(Event event) {
        return event instanceof CascadeEnded
                || event instanceof CascadePassed
                || event instanceof CascadeUnfinished
                || event instanceof DeficitCovered
                || event instanceof LoanForeclosed
                || event instanceof PositionSeized;
    }
}
