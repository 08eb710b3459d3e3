package org.stakewood.web.report;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stakewood.economy.audit.Earning;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.measure.Alternative;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.Hindsight;
import org.stakewood.economy.measure.League;
import org.stakewood.game.Happening;
import org.stakewood.game.Series;
import org.stakewood.web.ask.Forecast;
import org.stakewood.web.audit.Span;
import org.stakewood.web.audit.WhyPages;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.LineChart;
import org.stakewood.web.chart.Mark;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.explain.Glossary;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.play.Boards;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Feeds;
import org.stakewood.web.play.PositionPart;
import org.stakewood.web.play.Row;
import org.stakewood.web.play.Sheet;
import org.stakewood.web.play.Term;
import org.stakewood.web.text.EventWords;
import org.stakewood.web.text.Words;

/** Builds a player's report out of the player's own books and what everybody may see. */
public final class Reports {

    /** With fewer people a median would say what single others have. */
    private static final int FEWEST_PEOPLE = 4;

    private static final int MOST_BLOWS = 20;
    private static final int NEXT = 3;

    private final Desk desk;
    private final Words words;
    private final Numbers numbers;
    private final Vector<Earning> days;
    private final Series series;
    private final List<Happening> feed;
    private final long[] own;
    private final Hindsight hindsight;
    private final boolean over;

    /**
     * @param over true if the game has ended, by its last day or by its host
     * @param days the account's earnings, by day
     * @param feed what happened to the account and its validators
     */
    public Reports(Desk desk, boolean over, Vector<Earning> days, Series series, List<Happening> feed) {
        this.desk = desk;
        this.over = over;
        this.words = desk.words();
        this.numbers = desk.numbers();
        this.days = days;
        this.series = series;
        this.feed = feed;
        this.own = series.netWorth(desk.account());
        this.hindsight = new Hindsight(
                series.figures(), own, desk.view().rules().outside().openingPrice());
    }

    /** The report of the days so far; only for a game in which a day has passed. */
    public Report of(List<Forecast> forecasts) {
        Earning sum = days.reduce(Earning::and);
        int restarted = desk.view().account().track().restartedOn();
        return new Report(
                words.say("report_is", numbers.amount(desk.view().netWorth(), "USD"), PositionPart.rank(desk)),
                over
                        ? words.say("report_over")
                        : words.say("report_so_far", numbers.count(desk.view().day())),
                restarted == 0 ? null : words.say("report_restarted", numbers.count(restarted)),
                returns(sum),
                scores(),
                new WhyPages(desk, days, series).of(Span.ALL),
                path(),
                decisions(),
                new Feeds(desk.place(), "/play/" + desk.seat() + "/")
                        .entries(
                                feed.stream()
                                        .filter(each -> Acts.blow(each, desk.account()))
                                        .toList(),
                                MOST_BLOWS),
                bloodied(sum),
                hindsight.known() ? regret() : null,
                hindsight.known() ? plans() : null,
                forecasts.stream().filter(each -> each.outcome() != null).toList(),
                next(sum));
    }

    private Sheet returns(Earning sum) {
        List<Row> rows = new ArrayList<>();
        double opening = sum.opening();
        if (opening > 0) {
            rows.add(row("report_you", desk.view().netWorth() / opening - 1, true));
            rows.add(row("report_nothing", desk.view().holdingValue() / opening - 1, false));
        }
        double[] others = people();
        if (others.length >= FEWEST_PEOPLE) {
            int middle = others.length / 2;
            double median = others.length % 2 == 1 ? others[middle] : (others[middle - 1] + others[middle]) / 2;
            rows.add(row("report_median", median, false));
        }
        return new Sheet(
                words.say("report_returns"), List.of(words.say("report_who"), words.say("report_return")), rows);
    }

    private Row row(String key, double gain, boolean mine) {
        return new Row(words.say(key), List.of(numbers.changeOfRatio(gain).text()), mine, null);
    }

    /** Returns of all people since the end of the first day, in rising order. */
    private double[] people() {
        if (series.days() < 2) {
            return new double[0];
        }
        long[] first = series.worths().head();
        long[] last = series.worths().last();
        List<Double> all = new ArrayList<>();
        for (int account = 0; account < first.length; account++) {
            if (desk.view().person(account) && first[account] > 0) {
                all.add((double) last[account] / first[account] - 1);
            }
        }
        return all.stream().mapToDouble(each -> each).sorted().toArray();
    }

    private Sheet scores() {
        League league = League.of(desk.view().account());
        List<Row> rows = new ArrayList<>();
        for (Criterion each : Criterion.values()) {
            var board = desk.view().leaderboard(each, league);
            board.find(one -> one.account() == desk.account())
                    .forEach(mine -> rows.add(new Row(
                                    words.say("criterion_" + each),
                                    List.of(
                                            Boards.shown(words, each, mine.value()),
                                            board.size() == 1
                                                    ? Numbers.NOTHING
                                                    : words.say("rank_of", mine.place(), board.size())),
                                    false,
                                    null)
                            .explained(desk.explain("score-" + each))));
        }
        return new Sheet(
                words.say("report_scores"),
                List.of(words.say("report_criterion"), words.say("report_yours"), words.say("rank")),
                rows);
    }

    private Chart path() {
        Map<Integer, List<String>> acts = new LinkedHashMap<>();
        EventWords said = new EventWords(desk.place());
        for (Happening each : feed) {
            if (Acts.own(each, desk.account()) && each.day() <= own.length) {
                said.tell(each.event())
                        .ifPresent(told -> acts.computeIfAbsent(each.day(), day -> new ArrayList<>())
                                .add(told.text()));
            }
        }
        List<Mark> marks = new ArrayList<>();
        acts.forEach((day, texts) -> marks.add(new Mark(
                day,
                own[day - 1] / 1e6,
                Mark.Shape.EVENT,
                words.say("day", numbers.count(day)) + ": " + String.join(" ", texts))));
        return chart(
                "path",
                words.say("report_path", numbers.count(acts.size())),
                words.say("report_path_text"),
                List.of(line("own", words.say("name_you"), "plain", Stroke.SOLID, usd(own))),
                marks);
    }

    private Chart regret() {
        Alternative best = hindsight.best();
        long gap = Math.round(own[own.length - 1] - hindsight.end(best));
        return chart(
                "regret",
                words.say(
                        gap >= 0 ? "report_regret_beaten" : "report_regret",
                        words.say("report_plan_" + best),
                        numbers.amount(Math.abs(gap), "USD")),
                words.say("report_regret_text"),
                List.of(
                        line("own", words.say("name_you"), "plain", Stroke.SOLID, usd(own)),
                        line(
                                "best",
                                words.say("report_best"),
                                best == Alternative.DOLLARS ? "cash" : "stake",
                                Stroke.DASHED,
                                Arrays.stream(hindsight.path(best))
                                        .map(each -> each / 1e6)
                                        .toArray())),
                List.of());
    }

    private Sheet plans() {
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

    /** The day and part with the largest gain and the largest loss; what prices, gifts and new coins did is no decision. */
    private Sheet decisions() {
        List<Row> rows = new ArrayList<>();
        Vector<Contribution> all = days.flatMap(day -> Vector.of(EarningPart.values())
                .filter(part -> part != EarningPart.PRICE && part != EarningPart.DILUTION && part != EarningPart.GIFTS)
                .map(part -> new Contribution(day.day(), part, day.of(part))));
        all.maxBy(Comparator.comparingLong(Contribution::amount))
                .filter(each -> each.amount() > 0)
                .forEach(each -> rows.add(decision("report_best_act", each)));
        all.minBy(Comparator.comparingLong(Contribution::amount))
                .filter(each -> each.amount() < 0)
                .forEach(each -> rows.add(decision("report_worst_act", each)));
        return new Sheet(
                words.say("report_decisions"),
                List.of(words.say("report_which"), words.say("report_from"), "USD"),
                rows);
    }

    private record Contribution(int day, EarningPart part, long amount) {}

    private Row decision(String key, Contribution each) {
        return new Row(
                words.say(key, numbers.count(each.day())),
                List.of(part(each.part()), numbers.change(each.amount()).text()),
                false,
                null);
    }

    private String bloodied(Earning sum) {
        long slashed = sum.of(EarningPart.SLASHING);
        long liquidated = sum.of(EarningPart.LIQUIDATION);
        List<String> said = new ArrayList<>();
        if (slashed != 0) {
            said.add(words.say("report_slashed", numbers.change(slashed).text()));
        }
        if (liquidated != 0) {
            said.add(words.say("report_liquidated", numbers.change(liquidated).text()));
        }
        return said.isEmpty() ? null : String.join(" ", said);
    }

    /** What the largest parts of the own change are about. */
    private List<Term> next(Earning sum) {
        return Vector.of(EarningPart.values())
                .filter(each -> sum.of(each) != 0)
                .sortBy(each -> -Math.abs(sum.of(each)))
                .map(Reports::term)
                .distinct()
                .take(NEXT)
                .map(each -> Glossary.of(words, each))
                .asJava();
    }

    private static String term(EarningPart part) {
        return switch (part) {
            case ISSUANCE -> "yield";
            case FEES -> "liquidity";
            case TIPS, BILLS -> "validator";
            case FARMING -> "farming";
            case INTEREST_EARNED, INTEREST_PAID -> "interest";
            case IMPERMANENT_LOSS -> "loss";
            case SLASHING -> "slash";
            case LIQUIDATION -> "liquidation";
            case TRADING -> "slippage";
            case GIFTS -> "profit";
            case DILUTION -> "issuance";
            case PRICE -> "outside";
        };
    }

    /** Every day of the own books, and what the plans would have been worth: USD. */
    public String csv() {
        List<String> columns = new ArrayList<>();
        for (Alternative each : Alternative.values()) {
            columns.add(words.say("report_plan_" + each));
        }
        String[] lines = new WhyPages(desk, days, series).csv().split("\r\n");
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

    private Chart chart(
            String id, String title, String about, List<org.stakewood.web.chart.Series> lines, List<Mark> marks) {
        return new LineChart(id, title, about, words.say("day_of"), 1, Math.max(2, own.length), false, lines, marks)
                .draw(numbers);
    }

    private static org.stakewood.web.chart.Series line(
            String id, String name, String kind, Stroke stroke, double[] values) {
        return org.stakewood.web.chart.Series.daily("report." + id, name, kind, stroke, 1, values);
    }

    private static double[] usd(long[] micros) {
        return Arrays.stream(micros)
                .mapToDouble(each -> each == 0 ? Double.NaN : each / 1e6)
                .toArray();
    }

    private String part(EarningPart part) {
        return words.say("why_" + part.name().toLowerCase(java.util.Locale.ROOT));
    }
}
