package org.stakewood.web.debrief;

import io.vavr.collection.Vector;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.game.debrief.Debrief;
import org.stakewood.game.debrief.Earlier;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.LineChart;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.piece.Line;
import org.stakewood.web.play.Row;
import org.stakewood.web.play.Sheet;

/** This class beside the same host's earlier ones of the same scenario; nobody is named. */
final class EarlierSlide {

    private final Sight sight;
    private final List<Earlier> earlier;

    EarlierSlide(Sight sight, List<Earlier> earlier) {
        this.sight = sight;
        this.earlier = earlier;
    }

    Card card() {
        String title = earlier.isEmpty()
                ? sight.say("debrief_earlier_none")
                : sight.say(
                        earlier.size() == 1 ? "debrief_earlier_one" : "debrief_earlier", sight.count(earlier.size()));
        return new Card("earlier", title, 1, step -> slide(title));
    }

    private Slide slide(String title) {
        Slide slide = Slide.of("earlier", sight.say("debrief_earlier_kicker"), title);
        return earlier.isEmpty()
                ? slide.because(sight.say("debrief_earlier_none_text"))
                : slide.with(chart()).with(ranges()).with(sheet());
    }

    private Chart chart() {
        List<Series> lines = new ArrayList<>();
        for (int at = earlier.size() - 1; at >= 0; at--) {
            lines.add(line(
                    sight.say("debrief_before", sight.count(at + 1L)),
                    "muted",
                    Stroke.DOTTED,
                    earlier.get(at).debrief()));
        }
        lines.add(line(sight.say("debrief_this"), "pool", Stroke.SOLID, sight.debrief()));
        int days = Math.max(
                sight.days(),
                earlier.stream()
                        .mapToInt(each -> each.debrief().series().days())
                        .max()
                        .orElse(1));
        return new LineChart(
                        "debrief-earlier",
                        sight.say("debrief_chart_earlier"),
                        "",
                        sight.say("day_of"),
                        1,
                        Math.max(2, days),
                        false,
                        lines,
                        List.of())
                .draw(sight.numbers(), sight.size());
    }

    private Series line(String name, String kind, Stroke stroke, Debrief debrief) {
        Vector<DayFigures> days = debrief.series().figures();
        double first = days.head().price();
        return Series.daily(
                "class-" + debrief.game(),
                name,
                kind,
                stroke,
                1,
                days.toJavaStream()
                        .mapToDouble(each -> 100 * each.price() / first)
                        .toArray());
    }

    /** This class's figures and, behind each, between what and what the earlier ones' lay. */
    private List<Line> ranges() {
        return List.of(
                range("debrief_gini_last", EarlierSlide::gini, sight::gini),
                range("debrief_staked_end", EarlierSlide::staked, sight::percent),
                range("debrief_fell", Debrief::fallen, each -> sight.count(Math.round(each))),
                range("debrief_middle", Debrief::middleGain, sight::change));
    }

    private Line range(String name, ToDoubleFunction<Debrief> figure, DoubleFunction<String> shown) {
        double[] others = earlier.stream()
                .mapToDouble(each -> figure.applyAsDouble(each.debrief()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        String own = shown(figure.applyAsDouble(sight.debrief()), shown);
        if (others.length == 0) {
            return new Line(sight.say(name), own);
        }
        String least = shown.apply(others[0]);
        String most = shown.apply(others[others.length - 1]);
        return new Line(
                sight.say("debrief_earlier_range", sight.say(name), least.equals(most) ? least : least + " – " + most),
                own);
    }

    private Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(sight.say("debrief_this"), sight.debrief(), true));
        for (int at = 0; at < earlier.size(); at++) {
            String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(sight.words().locale())
                    .withZone(ZoneOffset.UTC)
                    .format(earlier.get(at).session().createdAt());
            rows.add(row(
                    sight.say("debrief_before", sight.count(at + 1L)) + " · " + day,
                    earlier.get(at).debrief(),
                    false));
        }
        List<String> columns = new ArrayList<>();
        for (String key : List.of(
                "debrief_class_column",
                "debrief_people",
                "debrief_days_column",
                "debrief_oak_change",
                "debrief_gini_last",
                "debrief_staked_end",
                "debrief_fell",
                "debrief_amplification",
                "debrief_middle")) {
            columns.add(sight.say(key));
        }
        return new Sheet(sight.say("debrief_earlier_kicker"), columns, rows);
    }

    private Row row(String head, Debrief it, boolean own) {
        Vector<DayFigures> days = it.series().figures();
        double oak = days.last().price() / days.head().price() - 1;
        return new Row(
                head,
                List.of(
                        sight.count(it.people().size()),
                        sight.count(days.size()),
                        sight.change(oak),
                        sight.gini(gini(it)),
                        sight.percent(staked(it)),
                        sight.count(it.fallen()),
                        shown(
                                it.amplification(),
                                each -> "\u00d7" + sight.numbers().decimal(each, 2)),
                        shown(it.middleGain(), sight::change)),
                own,
                null);
    }

    private static String shown(double value, DoubleFunction<String> words) {
        return Double.isFinite(value) ? words.apply(value) : Numbers.NOTHING;
    }

    private static double gini(Debrief debrief) {
        double[] gini = debrief.gini();
        return gini[gini.length - 1];
    }

    private static double staked(Debrief debrief) {
        return debrief.series().figures().last().stakedShare();
    }
}
