package org.stakewood.web.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.LineChart;
import org.stakewood.web.chart.Mark;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.play.Charts;

/** Lines over all days of a game, a day marked on them. */
final class Curves {

    private final Sight sight;

    Curves(Sight sight) {
        this.sight = sight;
    }

    /** The price of OAK in its pool and outside. */
    Chart price(String id, int day) {
        List<Series> lines = new ArrayList<>();
        int pool = Charts.oakPool(sight.view());
        if (pool >= 0) {
            lines.add(line("pool", "series_pool", "pool", Stroke.SOLID, each -> Charts.spot(each, pool)));
        }
        lines.add(line(
                "outside",
                "series_outside",
                pool < 0 ? "plain" : "muted",
                pool < 0 ? Stroke.SOLID : Stroke.DASHED,
                DayFigures::price));
        return draw(id, "debrief_chart_price", lines, false, mark(day, lines.get(0)));
    }

    /** The staked share of all OAK. */
    Chart staked(String id, int day) {
        Series line = line("staked", "series_staked", "stake", Stroke.SOLID, each -> 100 * each.stakedShare());
        return draw(id, "debrief_chart_staked", List.of(line), true, mark(day, line));
    }

    /** The price of sOAK. */
    Chart soak(String id, int day) {
        Series line = soakLine();
        return draw(id, "debrief_chart_soak", List.of(line), false, mark(day, line));
    }

    /** The price of OAK; where it never moved that of sOAK, else the stake. */
    Chart telling(String id, int day) {
        var prices = sight.debrief().series().figures().map(DayFigures::price);
        if (prices.distinct().size() > 1) {
            return price(id, day);
        }
        return Double.isFinite(soak(sight.last())) ? soak(id, day) : staked(id, day);
    }

    Series soakLine() {
        return line("soak", "debrief_series_soak", "loan", Stroke.SOLID, this::soak);
    }

    /** The price of ACORN. */
    Chart acorn(String id, int day) {
        Series line = line(
                "acorn",
                "debrief_series_acorn",
                "farm",
                Stroke.SOLID,
                each -> each.acornPrice() > 0 ? each.acornPrice() : Double.NaN);
        return draw(id, "debrief_chart_acorn", List.of(line), false, mark(day, line));
    }

    /** Net worth of an account. */
    Chart worth(String id, int account, int day) {
        long[] worths = sight.debrief().series().netWorth(account);
        double[] dollars = new double[worths.length];
        for (int at = 0; at < worths.length; at++) {
            dollars[at] = worths[at] == 0 ? Double.NaN : worths[at] / 1e6;
        }
        Series line = Series.daily("worth", sight.name(account), "plain", Stroke.SOLID, 1, dollars);
        return draw(id, "debrief_chart_worth", List.of(line), false, mark(day, line));
    }

    /** Lines with a caption. */
    Chart draw(String id, String caption, List<Series> lines, boolean fromZero, List<Mark> marks) {
        return new LineChart(
                        "debrief-" + id,
                        sight.say(caption),
                        "",
                        sight.say("day_of"),
                        1,
                        Math.max(2, sight.days()),
                        fromZero,
                        lines,
                        marks)
                .draw(sight.numbers(), sight.size());
    }

    Series line(String id, String name, String kind, Stroke stroke, ToDoubleFunction<DayFigures> figure) {
        return Series.daily(
                id,
                sight.say(name),
                kind,
                stroke,
                1,
                sight.debrief()
                        .series()
                        .figures()
                        .toJavaStream()
                        .mapToDouble(figure)
                        .toArray());
    }

    /** The price of 1 sOAK in OAK: in the first pool of both, else the average that counts; NaN where there is none. */
    double soak(DayFigures day) {
        if (day.credit() == null) {
            return Double.NaN;
        }
        for (Pool each : sight.view().pools()) {
            double spot = Charts.spot(day, each.id());
            if (each.asset1() == Asset.SOAK && each.asset2() == Asset.OAK) {
                return spot;
            }
            if (each.asset1() == Asset.OAK && each.asset2() == Asset.SOAK) {
                return 1 / spot;
            }
        }
        return day.credit().synthAverage() > 0 ? day.credit().synthAverage() : Double.NaN;
    }

    private List<Mark> mark(int day, Series line) {
        return line.points().stream()
                .filter(each -> each.x() == day)
                .findFirst()
                .map(each -> new Mark(day, each.y(), Mark.Shape.EVENT, sight.say("debrief_mark", sight.count(day))))
                .stream()
                .toList();
    }
}
