package org.stakewood.web.host.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.view.PublicView;
import org.stakewood.game.Moment;
import org.stakewood.web.chart.Sparkline;
import org.stakewood.web.format.Change;
import org.stakewood.web.text.PoolNames;
import org.stakewood.web.text.Words;

/**
 * A figure of the network with how it went lately.
 *
 * @param value ready to be shown
 * @param change against the day before
 * @param spark the last days as a line; empty before there are any
 */
public record MarketLine(String name, String value, Change change, String spark) {

    private static final int DAYS = 30;

    /** The price outside, the price of each pool, the staked share. */
    static List<MarketLine> of(Moment moment, Words words) {
        PublicView view = moment.publicView();
        List<MarketLine> lines = new ArrayList<>();
        lines.add(price(
                "outside", words.say("host_market_outside"), view.referencePrice(), moment, words, DayFigures::price));
        for (Pool pool : view.pools()) {
            String name = PoolNames.of(pool, view.pools(), words);
            lines.add(price("pool" + pool.id(), name, pool.spot(), moment, words, day -> spot(day, pool.id())));
        }
        double[] staked = last(moment, DayFigures::stakedShare);
        lines.add(new MarketLine(
                words.say("host_market_staked"),
                words.numbers().percent(view.stakedShare()),
                Change.NONE,
                new Sparkline("spark-staked", words.say("host_market_staked"), staked).draw()));
        if (view.rules().credit().lends()) {
            double[] net = last(
                    moment,
                    day -> day.credit() == null
                            ? Double.NaN
                            : (double) day.credit().net() / day.supply());
            lines.add(new MarketLine(
                    words.say("host_market_net"),
                    words.numbers().percent(net.length == 0 ? Double.NaN : net[net.length - 1]),
                    Change.NONE,
                    new Sparkline("spark-net", words.say("host_market_net"), net).draw()));
        }
        return lines;
    }

    private static MarketLine price(
            String id, String name, double now, Moment moment, Words words, ToDoubleFunction<DayFigures> figure) {
        double[] days = last(moment, figure);
        double before = days.length < 2 ? Double.NaN : days[days.length - 2];
        return new MarketLine(
                name,
                words.numbers().price(now),
                words.numbers().changeOfRatio(now / before - 1),
                new Sparkline("spark-" + id, name, days).draw());
    }

    private static double spot(DayFigures day, int pool) {
        return pool < day.spots().size() ? day.spots().get(pool) : Double.NaN;
    }

    private static double[] last(Moment moment, ToDoubleFunction<DayFigures> figure) {
        return moment.series()
                .figures()
                .takeRight(DAYS)
                .toJavaStream()
                .mapToDouble(figure)
                .toArray();
    }
}
