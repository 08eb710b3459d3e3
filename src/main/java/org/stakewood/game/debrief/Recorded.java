package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.game.CascadeSpan;
import org.stakewood.game.Happening;
import org.stakewood.game.Series;

/**
 * What was recorded of a game and is looked through for turning points.
 *
 * @param series figures of all days
 * @param told events of the kinds that can be one, in order
 * @param trades those that moved a price most, in any order
 * @param cascades all of them, in order
 * @param people accounts that people play
 */
public record Recorded(
        Series series,
        Vector<Happening> told,
        Vector<Happening> trades,
        Vector<CascadeSpan> cascades,
        Vector<Integer> people) {

    int days() {
        return series.days();
    }

    DayFigures figures(int day) {
        return series.figures().get(day - 1);
    }

    /** The day before; the first day itself for the first. */
    DayFigures eve(int day) {
        return figures(Math.max(1, day - 1));
    }

    /** Net worth of all accounts at the end of the day before, micro-dollars. */
    double wealth(int day) {
        double sum = 0;
        for (long each : series.worths().get(Math.max(0, day - 2))) {
            sum += each;
        }
        return sum;
    }

    /** Micro-dollars as a share of the wealth of the day before; 0 where there was none. */
    double share(int day, long dollars) {
        double wealth = wealth(day);
        return wealth > 0 ? Math.abs((double) dollars) / wealth : 0;
    }

    /** Micro-dollars of an amount at the prices of a day's end, cut. */
    long dollars(int day, Asset asset, long amount) {
        DayFigures at = figures(day);
        double price =
                switch (asset) {
                    case USD -> 1;
                    case OAK -> at.price();
                    case SOAK ->
                        at.price() * (at.credit() == null ? 1 : at.credit().synthAverage());
                    case ACORN -> at.acornPrice();
                };
        return Double.isFinite(price) ? Amount.floorTimes(amount, price) : 0;
    }

    /** Events of a kind, on days that have been measured. */
    Vector<Happening> of(Class<? extends Event> kind) {
        return told.filter(each -> kind.isInstance(each.event()) && each.day() >= 1 && each.day() <= days());
    }
}
