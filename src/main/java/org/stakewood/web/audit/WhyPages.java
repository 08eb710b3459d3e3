package org.stakewood.web.audit;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakewood.economy.audit.Earning;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.audit.Explained;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.money.Asset;
import org.stakewood.game.Series;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.ChartData;
import org.stakewood.web.chart.LineChart;
import org.stakewood.web.chart.Point;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.chart.Waterfall;
import org.stakewood.web.chart.Waterfall.Level;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.play.Desk;
import org.stakewood.web.text.Words;

/** Builds the page that says why a player's net worth changed. */
public final class WhyPages {

    private final Desk desk;
    private final Words words;
    private final Numbers numbers;
    private final Vector<Earning> days;
    private final Series series;

    /** @param days the account's earnings, by day */
    public WhyPages(Desk desk, Vector<Earning> days, Series series) {
        this.desk = desk;
        this.words = desk.words();
        this.numbers = desk.numbers();
        this.days = days;
        this.series = series;
    }

    /** The page of a span of days that ends with the last. */
    public WhyPage of(Span span) {
        List<org.stakewood.web.play.Choice> spans = span.choices(words, "/play/" + desk.seat() + "/why?");
        if (days.isEmpty()) {
            return new WhyPage(spans, null, null, List.of(), "", null);
        }
        Vector<Earning> shown = days.takeRight(span.of(days.size()));
        Earning sum = shown.reduce(Earning::and);
        List<WhyRow> rows = new ArrayList<>();
        List<Level> levels = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (EarningPart part : EarningPart.values()) {
            long amount = sum.of(part);
            if (amount == 0) {
                none.add(name(part));
            } else {
                rows.add(new WhyRow(
                        name(part),
                        numbers.change(amount),
                        words.say("why_" + key(part) + "_text"),
                        shown.size() == 1 ? how(part, sum) : over(part, shown)));
                levels.add(new Level(
                        name(part), amount / 1e6, numbers.change(amount).text()));
            }
        }
        String title = title(shown, sum);
        Waterfall chart = new Waterfall(
                "why",
                title,
                words.say("why_chart_text"),
                new Level(words.say("why_before"), sum.opening() / 1e6, numbers.amount(sum.opening())),
                levels,
                new Level(words.say("why_after"), sum.closing() / 1e6, numbers.amount(sum.closing())));
        return new WhyPage(spans, title, chart.draw(numbers), rows, String.join(", ", none), pools());
    }

    /** Impermanent loss, fees and both together, summed up since the beginning; holding is the line at zero. */
    private Chart pools() {
        Earning all = days.reduce(Earning::and);
        if (all.of(EarningPart.FEES) == 0 && all.of(EarningPart.IMPERMANENT_LOSS) == 0) {
            return null;
        }
        List<Point> fees = new ArrayList<>();
        List<Point> loss = new ArrayList<>();
        List<Point> both = new ArrayList<>();
        long earned = 0;
        long lost = 0;
        for (Earning each : days) {
            earned += each.of(EarningPart.FEES);
            lost += each.of(EarningPart.IMPERMANENT_LOSS);
            fees.add(new Point(each.day(), earned / 1e6));
            loss.add(new Point(each.day(), lost / 1e6));
            both.add(new Point(each.day(), (earned + lost) / 1e6));
        }
        return new LineChart(
                        "pooled",
                        words.say(
                                "why_pools",
                                numbers.change(earned + lost).text(),
                                numbers.change(earned).text(),
                                numbers.change(lost).text()),
                        words.say("why_pools_text"),
                        words.say("day_of"),
                        days.head().day(),
                        days.last().day(),
                        true,
                        List.of(
                                new org.stakewood.web.chart.Series(
                                        "both", words.say("why_pools_both"), "plain", Stroke.SOLID, both),
                                new org.stakewood.web.chart.Series(
                                        "fees", words.say("why_pools_fees"), "pool", Stroke.DOTTED, fees),
                                new org.stakewood.web.chart.Series(
                                        "loss", words.say("why_pools_loss"), "loan", Stroke.DASHED, loss)),
                        List.of())
                .draw(numbers);
    }

    /** All days with all parts, in USD. */
    public String csv() {
        List<String> columns = new ArrayList<>(List.of(words.say("day_of"), words.say("why_before")));
        for (EarningPart part : EarningPart.values()) {
            columns.add(name(part));
        }
        columns.add(words.say("why_after"));
        List<List<Double>> rows = new ArrayList<>();
        for (Earning each : days) {
            List<Double> row = new ArrayList<>(List.of((double) each.day(), each.opening() / 1e6));
            each.parts().forEach(amount -> row.add(amount / 1e6));
            row.add(each.closing() / 1e6);
            rows.add(row);
        }
        return new ChartData(columns, rows).csv();
    }

    private String title(Vector<Earning> shown, Earning sum) {
        String change = numbers.change(sum.change()).text();
        String before = numbers.amount(sum.opening(), "USD");
        String after = numbers.amount(sum.closing(), "USD");
        String last = numbers.count(sum.day());
        return shown.size() == 1
                ? words.say("why_title_day", last, before, after, change)
                : words.say("why_title_days", numbers.count(shown.head().day()), last, before, after, change);
    }

    /** The last day's part out of its coins, at the day's marks. */
    private List<String> how(EarningPart part, Earning sum) {
        if (part == EarningPart.DILUTION) {
            return dilution();
        }
        if (part == EarningPart.PRICE) {
            long others = sum.change() - sum.of(EarningPart.PRICE);
            return List.of(words.say(
                    "why_how_price",
                    numbers.change(sum.change()).text(),
                    numbers.change(others).text(),
                    numbers.change(sum.of(part)).text()));
        }
        Explained books = desk.view().explained();
        List<String> lines = new ArrayList<>();
        for (Asset asset : Asset.values()) {
            long gained = books.gained(part, asset);
            if (gained != 0) {
                String coins = numbers.change(gained).text() + "\u00a0" + symbol(asset);
                lines.add(
                        asset == Asset.USD
                                ? coins
                                : words.say(
                                        "why_how_coins",
                                        coins,
                                        numbers.price(desk.view().prices().of(asset))));
            }
        }
        return lines;
    }

    private List<String> dilution() {
        int last = series.days() - 1;
        if (last < 1) {
            return List.of();
        }
        DayFigures before = series.figures().get(last - 1);
        DayFigures after = series.figures().get(last);
        return List.of(words.say(
                "why_how_dilution", numbers.amount(before.supply(), "OAK"), numbers.amount(after.supply(), "OAK")));
    }

    /** The days on which a part was largest either way. */
    private List<String> over(EarningPart part, Vector<Earning> shown) {
        Earning best = shown.maxBy(each -> each.of(part)).get();
        Earning worst = shown.minBy(each -> each.of(part)).get();
        int some = shown.count(each -> each.of(part) != 0);
        List<String> lines =
                new ArrayList<>(List.of(words.say("why_how_days", numbers.count(some), numbers.count(shown.size()))));
        if (best.of(part) > 0) {
            lines.add(words.say(
                    "why_how_best",
                    numbers.count(best.day()),
                    numbers.change(best.of(part)).text()));
        }
        if (worst.of(part) < 0) {
            lines.add(words.say(
                    "why_how_worst",
                    numbers.count(worst.day()),
                    numbers.change(worst.of(part)).text()));
        }
        return lines;
    }

    private String name(EarningPart part) {
        return words.say("why_" + key(part));
    }

    private static String key(EarningPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static String symbol(Asset asset) {
        return org.stakewood.web.text.FigureWords.symbol(asset);
    }
}
