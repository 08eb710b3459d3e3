package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.event.TradedOutside;
import org.stakewood.game.Happening;

/** The trade that moved a price most. */
final class Trades implements Finder {

    private static final double LEAST = 0.02;

    @Override
    public Vector<TurningPoint> find(Recorded game) {
        return game.trades()
                .filter(each -> each.day() >= 1 && each.day() <= game.days())
                .filter(each -> impact(each.event()) >= LEAST)
                .maxBy(each -> impact(each.event()))
                .map(each -> point(game, each))
                .toVector();
    }

    private static TurningPoint point(Recorded game, Happening trade) {
        int day = trade.day();
        Event event = trade.event();
        double[] prices = prices(event);
        long moved = event instanceof Swapped e
                ? game.dollars(day, e.assetIn(), e.amountIn())
                : ((TradedOutside) event).usd();
        return TurningPoint.on(Turn.TRADE, day, game.share(day, moved))
                .moved(moved)
                .between(prices[0], prices[1])
                .of(event.account())
                .by(event);
    }

    /** How far it moved the price, as a share of the price before. */
    private static double impact(Event event) {
        double[] prices = prices(event);
        double impact = Math.abs(prices[1] / prices[0] - 1);
        return Double.isFinite(impact) ? impact : 0;
    }

    private static double[] prices(Event event) {
        if (event instanceof Swapped e) {
            return new double[] {e.spotBefore(), e.spotAfter()};
        }
        return event instanceof TradedOutside e
                ? new double[] {e.quoteBefore(), e.quoteAfter()}
                : new double[] {Double.NaN, Double.NaN};
    }
}
