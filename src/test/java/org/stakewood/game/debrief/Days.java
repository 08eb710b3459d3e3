package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.audit.MoneyFlows;
import org.stakewood.economy.audit.Move;
import org.stakewood.economy.audit.Place;
import org.stakewood.economy.audit.Site;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.money.Asset;
import org.stakewood.game.CascadeSpan;
import org.stakewood.game.Happening;
import org.stakewood.game.Series;

/** A game written down by hand: 1 000 OAK at 1 dollar, half of it staked, five accounts with 200 dollars each. */
final class Days {

    static final long ONE = 1_000_000;

    private Series series = Series.NONE;
    private Vector<Happening> told = Vector.empty();
    private Vector<Happening> trades = Vector.empty();

    /** Days on which nothing happens. */
    Days quiet(int count) {
        for (int i = 0; i < count; i++) {
            day(1, true, 0);
        }
        return this;
    }

    /** A day with a price, finality, and OAK that began to leave. */
    Days day(double price, boolean isFinal, long leaving) {
        return day(price, isFinal, leaving, 200 * ONE, 200 * ONE, 200 * ONE, 200 * ONE, 200 * ONE);
    }

    Days day(double price, boolean isFinal, long leaving, long... worths) {
        Vector<Move> moves = leaving == 0
                ? Vector.empty()
                : Vector.of(new Move(Asset.OAK, Place.of(Site.STAKE), Place.of(Site.LEAVING), leaving));
        DayFigures figures = new DayFigures(
                series.days() + 1,
                isFinal,
                price,
                500 * ONE,
                1_000 * ONE,
                0.05,
                0,
                0,
                0,
                Vector.empty(),
                Vector.empty(),
                0,
                0,
                0,
                1,
                1,
                null,
                new MoneyFlows(moves, Vector.empty()));
        series = series.plus(figures, worths);
        return this;
    }

    /** Happened on the day written last. */
    Days told(Event event) {
        told = told.append(happening(event));
        return this;
    }

    Days trade(Event event) {
        trades = trades.append(happening(event));
        return this;
    }

    private Happening happening(Event event) {
        return new Happening(series.days(), told.size() + trades.size(), series.days(), event);
    }

    Series series() {
        return series;
    }

    Recorded recorded() {
        return new Recorded(
                series,
                told,
                trades,
                CascadeSpan.of(told.filter(each -> each.event() instanceof CascadeEnded)),
                Vector.of(0, 1, 2));
    }

    /** Debts in micro-OAK that fell on a day. */
    static CascadeEnded cascade(int day, int passes, long first, long total) {
        return new CascadeEnded(day, passes, 5, 1, total, 1, 1.5, 1, 1, 0, first, total);
    }
}
