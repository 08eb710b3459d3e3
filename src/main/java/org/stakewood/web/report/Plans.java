package org.stakewood.web.report;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stakewood.economy.audit.Earning;
import org.stakewood.economy.measure.Alternative;
import org.stakewood.economy.measure.Hindsight;
import org.stakewood.game.Series;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Row;
import org.stakewood.web.play.Sheet;
import org.stakewood.web.text.Words;

/** What simple plans would have been worth, beside what the player has. */
final class Plans {

    private final Words words;
    private final Numbers numbers;
    private final Lines lines;
    private final Hindsight hindsight;
    private final long[] own;

    Plans(Desk desk, Series series, long[] own) {
        this.words = desk.words();
        this.numbers = desk.numbers();
        this.lines = new Lines(words, own.length);
        this.hindsight = new Hindsight(
                series.figures(), own, desk.view().rules().outside().openingPrice());
        this.own = own;
    }

    /** False while no plan can be valued. */
    boolean known() {
        return hindsight.known();
    }

    Chart regret() {
        Alternative best = hindsight.best();
        long gap = Math.round(own[own.length - 1] - hindsight.end(best));
        return lines.chart(
                "regret",
                words.say(
                        gap >= 0 ? "report_regret_beaten" : "report_regret",
                        words.say("report_plan_" + best),
                        numbers.amount(Math.abs(gap), "USD")),
                words.say("report_regret_text"),
                List.of(
                        lines.of("own", words.say("name_you"), "plain", Stroke.SOLID, Lines.usd(own)),
                        lines.of(
                                "best",
                                words.say("report_best"),
                                best == Alternative.DOLLARS ? "cash" : "stake",
                                Stroke.DASHED,
                                Arrays.stream(hindsight.path(best))
                                        .map(each -> each / 1e6)
                                        .toArray())),
                List.of());
    }

    Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        for (Alternative each : Alternative.values()) {
            rows.add(plan(words.say("report_plan_" + each), hindsight.end(each), false));
        }
        rows.add(plan(words.say("report_you"), own[own.length - 1], true));
        return new Sheet(
                words.say("report_plans"),
                List.of(words.say("report_plan"), words.say("report_end"), words.say("report_against_you")),
                rows);
    }

    private Row plan(String name, double end, boolean mine) {
        long micros = (long) Math.floor(end);
        return new Row(
                name,
                List.of(
                        numbers.amount(micros),
                        numbers.change(micros - own[own.length - 1]).text()),
                mine,
                null);
    }

    /** A file of the own books with one column more for each plan: USD. */
    String csv(String books, Vector<Earning> days) {
        List<String> columns = new ArrayList<>();
        for (Alternative each : Alternative.values()) {
            columns.add(words.say("report_plan_" + each));
        }
        String[] lines = books.split("\r\n");
        StringBuilder text = new StringBuilder(lines[0]);
        columns.forEach(each -> text.append(",\"").append(each).append('"'));
        text.append("\r\n");
        for (int at = 1; at < lines.length; at++) {
            text.append(lines[at]);
            int day = days.get(at - 1).day() - 1;
            for (Alternative each : Alternative.values()) {
                double[] path = hindsight.known() ? hindsight.path(each) : new double[0];
                boolean there = day < path.length && Double.isFinite(path[day]);
                text.append(',').append(there ? Double.toString(Math.floor(path[day]) / 1e6) : "");
            }
            text.append("\r\n");
        }
        return text.toString();
    }
}
