package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.PriceJumped;
import org.stakewood.economy.money.Amount;

/** The largest fall and the largest rise of the price outside on a day, unless a shock tells it already. */
final class PriceMoves implements Finder {

    private static final double LEAST = 0.05;
    private static final double USUAL = 3;

    @Override
    public Vector<TurningPoint> find(Recorded game) {
        Vector<Double> moves = Vector.range(2, game.days() + 1).map(day -> move(game, day));
        if (moves.isEmpty()) {
            return Vector.empty();
        }
        double usual = moves.map(Math::abs).sorted().get(moves.size() / 2);
        double least = Math.max(LEAST, USUAL * usual);
        Vector<Integer> days = Vector.range(2, game.days() + 1)
                .filter(day -> Math.abs(move(game, day)) >= least)
                .filter(day -> game.of(PriceJumped.class).forAll(each -> each.day() != day));
        return days.filter(day -> move(game, day) < 0)
                .minBy(day -> move(game, day))
                .toVector()
                .appendAll(days.filter(day -> move(game, day) > 0).maxBy(day -> move(game, day)))
                .map(day -> point(game, day));
    }

    private static TurningPoint point(Recorded game, int day) {
        double before = game.eve(day).price();
        double after = game.figures(day).price();
        long moved = Amount.floorTimes(game.figures(day).supply(), Math.abs(after - before));
        return TurningPoint.on(Turn.PRICE, day, game.share(day, moved))
                .moved(moved)
                .between(before, after);
    }

    private static double move(Recorded game, int day) {
        return game.figures(day).price() / game.eve(day).price() - 1;
    }
}
