package org.stakewood.web.cascade;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.measure.CreditFigures;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tank;
import org.stakewood.game.CascadeSpan;
import org.stakewood.game.Course;
import org.stakewood.game.Rerun;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.LineChart;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.play.Row;
import org.stakewood.web.play.Sheet;
import org.stakewood.web.text.Place;

/** Two courses of the same days, side by side. */
final class Comparison {

    private final Place place;
    private final CascadeWords words;
    private final int firstDay;
    private final Rerun rerun;
    private final Dominoes recorded;
    private final Dominoes changed;

    Comparison(Place place, CascadeSpan span, Rerun rerun) {
        this.place = place;
        this.words = new CascadeWords(place);
        this.firstDay = span.firstDay();
        this.rerun = rerun;
        this.recorded = Dominoes.of(rerun.recorded().falls(), span.firstRow(), Long.MAX_VALUE);
        this.changed = Dominoes.of(rerun.changed().falls(), span.firstRow(), Long.MAX_VALUE);
    }

    /** What came of it. */
    String title(String change) {
        return words.say(
                "again_title",
                change,
                words.count(changed.fell()),
                words.count(recorded.fell()),
                amount(orphan(rerun.changed())),
                amount(orphan(rerun.recorded())));
    }

    /** What was passed over. */
    String note() {
        return words.say(
                "again_note",
                words.count(rerun.changed().skipped()),
                words.count(rerun.changed().refusedOrders()),
                words.count(rerun.recorded().refusedOrders()));
    }

    Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        both(rows, "cascade_column_fell", all -> words.count(all.fell()));
        both(rows, "cascade_column_debt_oak", all -> amount(all.size()));
        both(rows, "again_passes", all -> words.count(all.rounds().size()));
        both(
                rows,
                "again_amplification",
                all -> all.rounds().isEmpty() ? Numbers.NOTHING : words.times(all.amplification()));
        both(rows, "again_haircut", this::haircut);
        course(
                rows,
                "again_highest",
                course -> price(course.figures().map(this::soak).max().getOrElse(Double.NaN)));
        course(rows, "again_last_price", course -> price(soak(course.figures().last())));
        end(rows, "again_orphan", each -> amount(each.orphan()));
        end(rows, "again_nav", each -> price(each.nav()));
        course(
                rows,
                "again_net",
                course -> words.numbers().percent(net(course.figures().last())));
        end(rows, "again_insurance_usd", each -> amount(each.insuranceUsd()));
        end(rows, "again_insurance_oak", each -> amount(each.insuranceOak()));
        end(rows, "again_insurance_soak", each -> amount(each.insuranceSoak()));
        end(rows, "again_auctions", each -> words.count(each.auctions()));
        return new Sheet(
                words.say("again_sheet", words.count(firstDay), words.count(lastDay())),
                List.of("", words.say("again_recorded"), words.say("again_changed")),
                rows);
    }

    /** The price of sOAK, and what fell on each day. */
    List<Chart> charts() {
        return List.of(chart("again-soak", "again_chart_soak", this::soak, false), fallen());
    }

    private Chart chart(String id, String key, ToDoubleFunction<DayFigures> figure, boolean fromZero) {
        return lines(id, key, values(rerun.recorded(), figure), values(rerun.changed(), figure), fromZero);
    }

    private Chart fallen() {
        return lines("again-fallen", "again_chart_fallen", perDay(recorded), perDay(changed), true);
    }

    private Chart lines(String id, String key, double[] one, double[] other, boolean fromZero) {
        return new LineChart(
                        id,
                        words.say(key),
                        words.say("again_chart_text"),
                        words.say("day_of"),
                        firstDay,
                        lastDay(),
                        fromZero,
                        List.of(
                                Series.daily("was", words.say("again_recorded"), "plain", Stroke.SOLID, firstDay, one),
                                Series.daily(
                                        "new", words.say("again_changed"), "loan", Stroke.DASHED, firstDay, other)),
                        List.of())
                .draw(words.numbers());
    }

    private static double[] values(Course course, ToDoubleFunction<DayFigures> figure) {
        return course.figures().toJavaStream().mapToDouble(figure).toArray();
    }

    /** Debt that fell on each day, OAK. */
    private double[] perDay(Dominoes all) {
        double[] days = new double[lastDay() - firstDay + 1];
        for (Round each : all.rounds()) {
            CascadePassed passed = each.passed();
            days[passed.day() - firstDay] += passed.fallen() / 1e6;
        }
        return days;
    }

    private int lastDay() {
        return rerun.recorded().figures().last().day();
    }

    private String haircut(Dominoes all) {
        Vector<DeficitCovered> borne = all.covered().filter(each -> each.tank() == Tank.HAIRCUT);
        List<String> parts = new ArrayList<>();
        for (Asset asset : Asset.values()) {
            long sum = borne.filter(each -> each.asset() == asset)
                    .map(DeficitCovered::amount)
                    .sum()
                    .longValue();
            if (sum > 0) {
                parts.add(words.amount(asset, sum));
            }
        }
        return parts.isEmpty() ? Numbers.NOTHING : String.join(", ", parts);
    }

    private double soak(DayFigures day) {
        for (var pool : place.view().pools()) {
            if (pool.asset1() == Asset.SOAK
                    && pool.asset2() == Asset.OAK
                    && pool.id() < day.spots().size()) {
                return day.spots().get(pool.id());
            }
        }
        return day.credit().synthAverage();
    }

    private static double net(DayFigures day) {
        return day.supply() == 0 ? 0 : (double) day.credit().net() / day.supply();
    }

    private static long orphan(Course course) {
        return course.figures().last().credit().orphan();
    }

    /** Without its symbol, which stands in the row's head. */
    private String amount(long micros) {
        return words.numbers().amount(micros);
    }

    private String price(double price) {
        return words.price(price);
    }

    private void both(List<Row> rows, String key, Function<Dominoes, String> figure) {
        add(rows, key, figure.apply(recorded), figure.apply(changed));
    }

    private void course(List<Row> rows, String key, Function<Course, String> figure) {
        add(rows, key, figure.apply(rerun.recorded()), figure.apply(rerun.changed()));
    }

    private void end(List<Row> rows, String key, Function<CreditFigures, String> figure) {
        course(rows, key, course -> figure.apply(course.figures().last().credit()));
    }

    /** What differs is marked. */
    private void add(List<Row> rows, String key, String was, String is) {
        rows.add(new Row(words.say(key), List.of(was, is), !was.equals(is), null));
    }
}
