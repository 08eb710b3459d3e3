package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.audit.Site;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.money.Asset;

/** Days on which much stake began to leave, those that follow each other together. */
final class Runs implements Finder {

    /** Part of the stake that leaves on a day of a run at least. */
    private static final double LEAST = 0.02;

    /** How much more than on the day in the middle leaves on a day of a run. */
    private static final double USUAL = 3;

    @Override
    public Vector<TurningPoint> find(Recorded game) {
        Vector<Double> parts = Vector.range(1, game.days() + 1).map(day -> part(game, day));
        double least = Math.max(LEAST, USUAL * middle(parts));
        Vector<TurningPoint> found = Vector.empty();
        int day = 1;
        while (day <= game.days()) {
            int first = day;
            long left = 0;
            while (day <= game.days() && parts.get(day - 1) >= least) {
                left += leaving(game.figures(day));
                day++;
            }
            if (day > first) {
                found = found.append(run(game, first, day - 1, left));
            }
            day++;
        }
        return found;
    }

    private static TurningPoint run(Recorded game, int first, int last, long left) {
        long moved = game.dollars(last, Asset.OAK, left);
        return TurningPoint.on(Turn.RUN, first, game.share(first, moved))
                .until(last)
                .moved(moved)
                .count(last - first + 1)
                .between(game.eve(first).stakedShare(), game.figures(last).stakedShare());
    }

    private static double middle(Vector<Double> parts) {
        return parts.isEmpty() ? 0 : parts.sorted().get(parts.size() / 2);
    }

    private static double part(Recorded game, int day) {
        long stake = game.eve(day).stake();
        return stake == 0 ? 0 : (double) leaving(game.figures(day)) / stake;
    }

    /** Micro-OAK that began to leave on a day. */
    private static long leaving(DayFigures day) {
        return day.flows() == null
                ? 0
                : day.flows()
                        .moves()
                        .filter(each -> each.asset() == Asset.OAK
                                && each.from().site() == Site.STAKE
                                && each.to().site() == Site.LEAVING)
                        .map(each -> each.amount())
                        .sum()
                        .longValue();
    }
}
