package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.measure.Gini;
import org.stakewood.game.CascadeSpan;
import org.stakewood.game.Series;

/**
 * What a game is looked back on by.
 *
 * @param game the game
 * @param series figures of all its days
 * @param points turning points, in the order of days
 * @param cascades all of them, in order
 * @param invested where people had their money, by day
 * @param holders all accounts
 */
public record Debrief(
        long game,
        Series series,
        Vector<TurningPoint> points,
        Vector<CascadeSpan> cascades,
        Vector<Invested> invested,
        Vector<Holder> holders) {

    /** Fewer people than this say nothing about how evenly anything is held; all accounts are taken then. */
    private static final int FEWEST = 3;

    /** Accounts that people played at the end. */
    public Vector<Holder> people() {
        return holders.filter(Holder::person);
    }

    /** Whether evenness is measured among people; among all accounts otherwise. */
    public boolean amongPeople() {
        return people().size() >= FEWEST;
    }

    /** Whose evenness is measured. */
    public Vector<Holder> compared() {
        return amongPeople() ? people() : holders;
    }

    /** Net worths of those at the end of a day, micro-dollars, none below 0. */
    public long[] worths(int day) {
        long[] all = series.worths().get(day - 1);
        return compared()
                .toJavaStream()
                .mapToInt(Holder::account)
                .filter(each -> each < all.length)
                .mapToLong(each -> Math.max(0, all[each]))
                .toArray();
    }

    /** The Gini coefficient of those, by day. */
    public double[] gini() {
        double[] line = new double[series.days()];
        for (int day = 1; day <= line.length; day++) {
            line[day - 1] = Gini.of(worths(day));
        }
        return line;
    }

    /** Gain of the person in the middle; NaN without people. */
    public double middleGain() {
        Vector<Double> gains =
                people().map(Holder::gain).filter(Double::isFinite).sorted();
        if (gains.isEmpty()) {
            return Double.NaN;
        }
        int half = gains.size() / 2;
        return gains.size() % 2 == 1 ? gains.get(half) : (gains.get(half - 1) + gains.get(half)) / 2;
    }

    /** Debts that fell. */
    public int fallen() {
        return cascades.flatMap(CascadeSpan::days)
                .map(each -> each.loans() + each.positions())
                .sum()
                .intValue();
    }

    /** The largest amplification of a cascade; NaN without one. */
    public double amplification() {
        return cascades.map(each -> each.days().last().amplification()).max().getOrElse(Double.NaN);
    }
}
