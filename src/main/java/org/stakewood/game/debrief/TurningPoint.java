package org.stakewood.game.debrief;

import org.stakewood.economy.event.Event;

/**
 * Something that made a game go on differently.
 *
 * @param turn its kind
 * @param day the day (1 is the first)
 * @param until its last day; the same unless it lasted
 * @param weight how much it counts ({@link TurningPoints})
 * @param moved what was lost, gained, moved or owed, micro-dollars at the day's price; 0 where that cannot be counted
 * @param count how many debts, validators, passes or days, as its kind has it; 0 where nothing is counted
 * @param before a price or a share before it; NaN where there is none
 * @param after and after it
 * @param account whose; negative if it was nobody's
 * @param event the event that tells it best; null where only figures do
 */
public record TurningPoint(
        Turn turn,
        int day,
        int until,
        double weight,
        long moved,
        int count,
        double before,
        double after,
        int account,
        Event event) {

    static TurningPoint on(Turn turn, int day, double weight) {
        return new TurningPoint(turn, day, day, weight, 0, 0, Double.NaN, Double.NaN, -1, null);
    }

    TurningPoint until(int last) {
        return new TurningPoint(turn, day, last, weight, moved, count, before, after, account, event);
    }

    TurningPoint moved(long dollars) {
        return new TurningPoint(turn, day, until, weight, dollars, count, before, after, account, event);
    }

    TurningPoint count(int number) {
        return new TurningPoint(turn, day, until, weight, moved, number, before, after, account, event);
    }

    TurningPoint between(double first, double last) {
        return new TurningPoint(turn, day, until, weight, moved, count, first, last, account, event);
    }

    TurningPoint of(int whose) {
        return new TurningPoint(turn, day, until, weight, moved, count, before, after, whose, event);
    }

    TurningPoint by(Event teller) {
        return new TurningPoint(turn, day, until, weight, moved, count, before, after, account, teller);
    }
}
