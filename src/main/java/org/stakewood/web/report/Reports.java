package org.stakewood.web.report;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stakewood.economy.audit.Earning;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.League;
import org.stakewood.game.Happening;
import org.stakewood.game.Series;
import org.stakewood.web.ask.Forecast;
import org.stakewood.web.audit.Span;
import org.stakewood.web.audit.WhyPages;
import org.stakewood.web.chart.Chart;
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

    private static final int MOST_BLOWS = 20;
    private static final int NEXT = 3;

    private final Desk desk;
    private final Words words;
    private final Numbers numbers;
    private final Vector<Earning> days;
    private final Series series;
    private final List<Happening> feed;
    private final long[] own;
    private final Lines lines;
    private final Plans plans;
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
        this.lines = new Lines(words, own.length);
        this.plans = new Plans(desk, series, own);
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
                ReturnsSheet.of(desk, series, sum),
                scores(),
                new WhyPages(desk, days, series).of(Span.ALL),
                path(),
                DecisionsSheet.of(words, days),
                new Feeds(desk.place(), "/play/" + desk.seat() + "/")
                        .entries(
                                feed.stream()
                                        .filter(each -> Acts.blow(each, desk.account()))
                                        .toList(),
                                MOST_BLOWS),
                bloodied(sum),
                plans.known() ? plans.regret() : null,
                plans.known() ? plans.sheet() : null,
                forecasts.stream().filter(each -> each.outcome() != null).toList(),
                next(sum));
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
                                            board.head().value() == board.last().value()
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
        return lines.chart(
                "path",
                words.say("report_path", numbers.count(acts.size())),
                words.say("report_path_text"),
                List.of(lines.of("own", words.say("name_you"), "plain", Stroke.SOLID, Lines.usd(own))),
                marks);
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
        return plans.csv(new WhyPages(desk, days, series).csv(), days);
    }
}
