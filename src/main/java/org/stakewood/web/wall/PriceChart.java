package org.stakewood.web.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.PublicView;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.LineChart;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.Size;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.format.Change;
import org.stakewood.web.text.Words;

/** The projector's chart: the price of OAK in the pool against the one outside, or what is staked where both are one. */
final class PriceChart {

    private final Words words;
    private final PublicView view;
    private final org.stakewood.game.Series days;
    private final Pool pool;

    PriceChart(Words words, PublicView view, org.stakewood.game.Series days) {
        this.words = words;
        this.view = view;
        this.days = days;
        this.pool = view.pools()
                .find(each -> each.asset1() == Asset.OAK && each.asset2() == Asset.USD)
                .getOrNull();
    }

    /** The price that counts in this game: the pool's where there is one. */
    double now() {
        return pool == null ? view.referencePrice() : pool.spot();
    }

    /** Name under which live news carry it. */
    String field() {
        return pool == null ? "price.outside" : "price.pool";
    }

    /** Against the day before. */
    Change change() {
        if (days.days() < 2) {
            return Change.NONE;
        }
        double before = price(days.figures().get(days.days() - 2));
        return words.numbers().changeOfRatio(now() / before - 1);
    }

    Chart draw() {
        List<Series> lines = new ArrayList<>();
        if (pool != null) {
            lines.add(Series.daily(
                    "price.pool", words.say("wall_series_pool"), "pool", Stroke.SOLID, 1, each(this::price)));
        }
        lines.add(Series.daily(
                "price.outside",
                words.say("wall_series_outside"),
                pool == null ? "plain" : "muted",
                pool == null ? Stroke.SOLID : Stroke.DASHED,
                1,
                each(DayFigures::price)));
        return new LineChart(
                        "price",
                        title(),
                        "",
                        words.say("day_of"),
                        1,
                        LineChart.edge(days.days() + 1L, view.days()),
                        false,
                        lines,
                        List.of())
                .draw(words.numbers(), Size.WALL);
    }

    private String title() {
        if (days.days() == 0) {
            return words.say("wall_chart_before");
        }
        double first = price(days.figures().head());
        Change change = words.numbers().changeOfRatio(now() / first - 1);
        String price = words.numbers().price(now());
        return change.equals(Change.NONE)
                ? words.say("wall_chart_still", price)
                : words.say("wall_chart_title", price, change.text());
    }

    private double price(DayFigures day) {
        return pool == null || pool.id() >= day.spots().size()
                ? day.price()
                : day.spots().get(pool.id());
    }

    private double[] each(ToDoubleFunction<DayFigures> figure) {
        return days.figures().toJavaStream().mapToDouble(figure).toArray();
    }
}
