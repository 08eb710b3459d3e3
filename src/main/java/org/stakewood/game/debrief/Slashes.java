package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.Slashed;
import org.stakewood.economy.money.Asset;
import org.stakewood.game.Happening;

/** Stake that was slashed, the validators of a day together; the largest one tells it. */
final class Slashes implements Finder {

    @Override
    public Vector<TurningPoint> find(Recorded game) {
        return game.of(Slashed.class)
                .groupBy(Happening::day)
                .iterator()
                .map(each -> day(game, each._1, each._2.map(one -> (Slashed) one.event())))
                .toVector();
    }

    private static TurningPoint day(Recorded game, int day, Vector<Slashed> all) {
        long lost = all.map(Slashes::taken).sum().longValue();
        long moved = game.dollars(day, Asset.OAK, lost);
        Slashed largest = all.maxBy(Slashes::taken).get();
        return TurningPoint.on(Turn.SLASHED, day, game.share(day, moved))
                .moved(moved)
                .count(all.map(Slashed::validator).distinct().size())
                .between(all.map(Slashed::fraction).max().get(), lost / 1e6)
                .by(largest);
    }

    private static long taken(Slashed slash) {
        return slash.bonded() + slash.unbonding() + slash.moved();
    }
}
