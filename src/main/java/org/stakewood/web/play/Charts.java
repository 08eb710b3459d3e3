package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.event.TradedOutside;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.PublicView;
import org.stakewood.game.Happening;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.LineChart;
import org.stakewood.web.chart.Mark;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.format.Change;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.Words;

/** Charts of a game's days so far. */
public final class Charts {

    private final Words words;
    private final PublicView view;
    private final org.stakewood.game.Series days;

    public Charts(Words words, PublicView view, org.stakewood.game.Series days) {
        this.words = words;
        this.view = view;
        this.days = days;
    }

    /** The price of OAK outside and in the first pool that trades it for USD, with the reader's own trades. */
    public Chart price(List<Happening> own) {
        List<Series> lines = new ArrayList<>();
        int pool = oakPool(view);
        if (pool >= 0) {
            lines.add(Series.daily(
                    "price.pool", words.say("series_pool"), "pool", Stroke.SOLID, 1, each(day -> spot(day, pool))));
        }
        lines.add(Series.daily(
                "price.outside", words.say("series_outside"), "muted", Stroke.DASHED, 1, each(DayFigures::price)));
        return new LineChart(
                        "price",
                        priceTitle(),
                        words.say("chart_price_text"),
                        words.say("day_of"),
                        1,
                        LineChart.edge(days.days() + 1L, view.days()),
                        false,
                        lines,
                        marks(own))
                .draw(words.numbers());
    }

    /** Net worth of one account. */
    public Chart worth(int account) {
        long[] line = days.netWorth(account);
        double[] usd = new double[line.length];
        for (int day = 0; day < line.length; day++) {
            usd[day] = line[day] == 0 ? Double.NaN : line[day] / 1e6;
        }
        return new LineChart(
                        "worth",
                        words.say("chart_worth"),
                        "",
                        words.say("day_of"),
                        1,
                        LineChart.edge(days.days() + 1L, view.days()),
                        false,
                        List.of(Series.daily("worth", words.say("name_you"), "plain", Stroke.SOLID, 1, usd)),
                        List.of())
                .draw(words.numbers());
    }

    /** Staked share of all OAK, percent. */
    public Chart staked() {
        return new LineChart(
                        "staked",
                        words.say("chart_staked", words.numbers().percent(view.stakedShare())),
                        words.say("chart_staked_text"),
                        words.say("day_of"),
                        1,
                        LineChart.edge(days.days() + 1L, view.days()),
                        true,
                        List.of(Series.daily(
                                "staked.share",
                                words.say("series_staked"),
                                "stake",
                                Stroke.SOLID,
                                1,
                                each(day -> 100 * day.stakedShare()))),
                        List.of())
                .draw(words.numbers());
    }

    /** Id of the first pool that trades OAK for USD; negative if there is none. */
    public static int oakPool(PublicView view) {
        for (Pool each : view.pools()) {
            if (each.asset1() == Asset.OAK && each.asset2() == Asset.USD) {
                return each.id();
            }
        }
        return -1;
    }

    /** Recorded spot of a pool on a day. */
    public static double spot(DayFigures day, int pool) {
        return pool < day.spots().size() ? day.spots().get(pool) : Double.NaN;
    }

    private String priceTitle() {
        if (days.days() == 0) {
            return words.say("chart_price");
        }
        double first = days.figures().head().price();
        double last = days.figures().last().price();
        Change change = words.numbers().changeOfRatio(last / first - 1);
        String price = words.numbers().price(last);
        return change.equals(Change.NONE)
                ? words.say("chart_price_still", price)
                : words.say("chart_price_title", price, change.text());
    }

    private List<Mark> marks(List<Happening> own) {
        List<Mark> marks = new ArrayList<>();
        for (Happening each : own) {
            if (each.event() instanceof TradedOutside e) {
                marks.add(mark(each.day(), (double) e.usd() / e.oak(), e.buy(), e.oak()));
            } else if (each.event() instanceof Swapped e && e.assetIn() == Asset.OAK && e.assetOut() == Asset.USD) {
                marks.add(mark(each.day(), (double) e.amountOut() / e.amountIn(), false, e.amountIn()));
            } else if (each.event() instanceof Swapped e && e.assetIn() == Asset.USD && e.assetOut() == Asset.OAK) {
                marks.add(mark(each.day(), (double) e.amountIn() / e.amountOut(), true, e.amountOut()));
            }
        }
        return marks;
    }

    private Mark mark(int day, double price, boolean buy, long oak) {
        String what = words.say(
                buy ? "mark_bought" : "mark_sold",
                FigureWords.amount(words, Asset.OAK, oak),
                words.numbers().count(day));
        return new Mark(day, price, buy ? Mark.Shape.BUY : Mark.Shape.SELL, what);
    }

    private double[] each(java.util.function.ToDoubleFunction<DayFigures> figure) {
        return days.figures().toJavaStream().mapToDouble(figure).toArray();
    }
}
