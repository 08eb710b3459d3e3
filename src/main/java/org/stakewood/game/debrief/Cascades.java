package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.money.Asset;
import org.stakewood.game.CascadeSpan;

/** Cascades of liquidations; one that is twice as large as what fell first counts twice. */
final class Cascades implements Finder {

    @Override
    public Vector<TurningPoint> find(Recorded game) {
        return game.cascades()
                .filter(each -> each.firstDay() >= 1 && each.lastDay() <= game.days())
                .map(each -> point(game, each));
    }

    private static TurningPoint point(Recorded game, CascadeSpan span) {
        CascadeEnded end = span.days().last();
        CascadeEnded first = span.days().head();
        long moved = game.dollars(span.firstDay(), Asset.OAK, end.total());
        boolean soak = first.soakBefore() != end.soakAfter();
        return TurningPoint.on(Turn.CASCADE, span.firstDay(), game.share(span.firstDay(), moved) * end.amplification())
                .until(span.lastDay())
                .moved(moved)
                .count(span.days().map(CascadeEnded::passes).sum().intValue())
                .between(soak ? first.soakBefore() : first.oakBefore(), soak ? end.soakAfter() : end.oakAfter())
                .by(end);
    }
}
