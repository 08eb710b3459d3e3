package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.NetworkHalted;
import org.stakewood.economy.event.NotFinal;

/** Days that were not final, those that follow each other together. */
final class Finality implements Finder {

    private static final double FIRST = 0.05;
    private static final double MORE = 0.01;

    @Override
    public Vector<TurningPoint> find(Recorded game) {
        Vector<TurningPoint> found = Vector.empty();
        int day = 1;
        while (day <= game.days()) {
            int first = day;
            while (day <= game.days() && !game.figures(day).isFinal()) {
                day++;
            }
            if (day > first) {
                found = found.append(run(game, first, day - 1));
            }
            day++;
        }
        return found;
    }

    private static TurningPoint run(Recorded game, int first, int last) {
        int days = last - first + 1;
        return TurningPoint.on(Turn.NOT_FINAL, first, FIRST + MORE * (days - 1))
                .until(last)
                .count(days)
                .between(game.eve(first).price(), game.figures(last).price())
                .by(game.of(NotFinal.class)
                        .appendAll(game.of(NetworkHalted.class))
                        .filter(each -> each.day() >= first && each.day() <= last)
                        .map(each -> each.event())
                        .headOption()
                        .getOrNull());
    }
}
