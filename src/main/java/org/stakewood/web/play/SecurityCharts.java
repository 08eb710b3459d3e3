package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.view.PublicView;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.LineChart;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.Size;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.text.Words;

/** How secure the network is over the days: what is staked and what of it is free of debts; what an attack costs and brings. */
public final class SecurityCharts {

    private static final double MICRO = 1e6;

    private final Words words;
    private final PublicView view;
    private final org.stakewood.game.Series days;

    public SecurityCharts(Words words, PublicView view, org.stakewood.game.Series days) {
        this.words = words;
        this.view = view;
        this.days = days;
    }

    /** Gross and net stake as shares of all OAK, percent, beside the thresholds of the field. */
    public Chart shares(Size size) {
        return shares(size, true, sharesTitle());
    }

    /** The same under another title, the thresholds left out where they are not wanted yet. */
    public Chart shares(Size size, boolean thresholds, String title) {
        List<Series> lines = new ArrayList<>();
        lines.add(line("security.gross", "series_gross", "stake", Stroke.SOLID, day -> 100 * day.stakedShare()));
        if (lends()) {
            lines.add(line("security.net", "series_net", "loan", Stroke.DASHED, SecurityCharts::net));
        }
        if (thresholds) {
            lines.add(threshold("2/3", 200.0 / 3));
            lines.add(threshold("1/2", 50));
            lines.add(threshold("1/3", 100.0 / 3));
        }
        return draw("security-shares", title, "chart_security_text", lines, size);
    }

    /** What corrupting the network would cost and bring, dollars; empty where nothing lends. */
    public Chart dollars(Size size) {
        return dollars(size, dollarsTitle());
    }

    /** The same under another title. */
    public Chart dollars(Size size, String title) {
        List<Series> lines = lends()
                ? List.of(
                        line(
                                "security.cost",
                                "series_cost",
                                "stake",
                                Stroke.SOLID,
                                day -> day.credit() == null
                                        ? Double.NaN
                                        : day.credit().costOfCorruption() / MICRO),
                        line(
                                "security.profit",
                                "series_profit",
                                "loan",
                                Stroke.DASHED,
                                day -> day.credit() == null
                                        ? Double.NaN
                                        : day.credit().profitFromCorruption() / MICRO))
                : List.of();
        return draw("security-dollars", title, "chart_corruption_text", lines, size);
    }

    /** True if there is anything to say beside the stake. */
    public boolean lends() {
        return view.rules().credit().lends();
    }

    private static double net(DayFigures day) {
        return day.credit() == null || day.supply() == 0
                ? Double.NaN
                : 100.0 * day.credit().net() / day.supply();
    }

    private String sharesTitle() {
        if (days.days() == 0) {
            return words.say("chart_security");
        }
        DayFigures last = days.figures().last();
        double net = net(last) / 100;
        String gross = words.numbers().percent(last.stakedShare());
        return Double.isNaN(net)
                ? words.say("chart_security_gross", gross)
                : words.say("chart_security_net", gross, words.numbers().percent(net));
    }

    private String dollarsTitle() {
        if (days.days() == 0 || days.figures().last().credit() == null) {
            return words.say("chart_corruption");
        }
        DayFigures last = days.figures().last();
        long cost = last.credit().costOfCorruption();
        long profit = last.credit().profitFromCorruption();
        return words.say(
                profit > cost ? "chart_corruption_pays" : "chart_corruption_not",
                words.numbers().amount(cost),
                words.numbers().amount(profit));
    }

    private Chart draw(String id, String title, String text, List<Series> lines, Size size) {
        List<Series> shown = days.days() == 0 ? List.of() : lines;
        return new LineChart(
                        id,
                        title,
                        words.say(text),
                        words.say("day_of"),
                        1,
                        LineChart.edge(days.days() + 1L, view.days()),
                        true,
                        shown,
                        List.of())
                .draw(words.numbers(), size);
    }

    private Series line(String id, String name, String kind, Stroke stroke, ToDoubleFunction<DayFigures> figure) {
        return Series.daily(
                id,
                words.say(name),
                kind,
                stroke,
                1,
                days.figures().toJavaStream().mapToDouble(figure).toArray());
    }

    private Series threshold(String name, double percent) {
        return Series.daily(
                "security." + name,
                name,
                "muted",
                Stroke.DOTTED,
                1,
                days.figures().toJavaStream().mapToDouble(day -> percent).toArray());
    }
}
