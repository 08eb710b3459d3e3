package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.AcornEmitted;
import org.stakewood.game.Happening;

/** The first and the last day on which the farm gave anything away. */
final class Farms implements Finder {

    private static final double WEIGHT = 0.02;

    @Override
    public Vector<TurningPoint> find(Recorded game) {
        Vector<Integer> days = game.of(AcornEmitted.class)
                .filter(each -> ((AcornEmitted) each.event()).minted() > 0)
                .map(Happening::day);
        if (days.isEmpty()) {
            return Vector.empty();
        }
        int first = days.min().get();
        int last = days.max().get();
        Vector<TurningPoint> found = Vector.of(point(game, Turn.FARM_BEGAN, first));
        return last < game.days() && last > first ? found.append(point(game, Turn.FARM_ENDED, last)) : found;
    }

    private static TurningPoint point(Recorded game, Turn turn, int day) {
        return TurningPoint.on(turn, day, WEIGHT)
                .between(game.eve(day).acornPrice(), game.figures(day).acornPrice());
    }
}
