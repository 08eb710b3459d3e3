package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the turning points of a game in what was recorded of it.
 *
 * <p>The measure: what an event moved, in dollars of its day, as a share of the net worth of all accounts on the evening
 * before. A cascade counts as often as its amplification. What cannot be counted in dollars has a weight of its own: a
 * day that is not final 0.05 (0.01 more for each that follows), new loans halted 0.05, a changed rule or a bug 0.04, a
 * surcharge or the beginning and end of a farm 0.02, a text of the news 0.01. A discount of sOAK counts with the worth
 * of all sOAK times the discount.
 *
 * <p>The heaviest twelve are told, of each kind at most as many as {@link Turn#most} says.
 */
public final class TurningPoints {

    /** How many are told at most. */
    public static final int MOST = 12;

    private static final List<Finder> FINDERS = List.of(
            new Acts(),
            new Slashes(),
            new Finality(),
            new Runs(),
            new Guards(),
            new PriceMoves(),
            new Trades(),
            new Cascades(),
            new Debts(),
            new Farms(),
            new Fortunes());

    private static final Comparator<TurningPoint> HEAVIEST = Comparator.comparingDouble(TurningPoint::weight)
            .reversed()
            .thenComparingInt(TurningPoint::day)
            .thenComparing(TurningPoint::turn);

    private TurningPoints() {}

    /** The heaviest, by weight; empty before the first day. */
    public static Vector<TurningPoint> ranked(Recorded game) {
        if (game.days() == 0) {
            return Vector.empty();
        }
        int[] told = new int[Turn.values().length];
        return Vector.ofAll(FINDERS)
                .flatMap(each -> each.find(game))
                .filter(each -> each.weight() > 0)
                .sorted(HEAVIEST)
                .filter(each -> told[each.turn().ordinal()]++ < each.turn().most())
                .take(MOST);
    }

    /** The same in the order of days, causes before effects. */
    public static Vector<TurningPoint> inOrder(Recorded game) {
        return ranked(game).sorted(Comparator.comparingInt(TurningPoint::day).thenComparing(TurningPoint::turn));
    }
}
