package org.stakewood.web.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.Histogram;
import org.stakewood.web.chart.LineChart;
import org.stakewood.web.chart.LorenzCurve;
import org.stakewood.web.chart.Mark;
import org.stakewood.web.chart.PortfolioBar;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.Size;
import org.stakewood.web.chart.Sparkline;
import org.stakewood.web.chart.StackedArea;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.chart.TinyBar;
import org.stakewood.web.format.Numbers;

/** Made-up figures for every piece, as a class might have them in the middle of a game. */
final class Gallery {

    private Gallery() {}

    static Map<String, Object> data(String language) {
        Numbers numbers = Numbers.in(Locale.forLanguageTag(language));
        Map<String, Object> data = new TreeMap<>();
        data.put("live", new LivePage("/live/17", "/live/17/now", "17.812", 42, 120, null, 0, false, "0:04"));
        data.put("worth", numbers.amount(1_234_567_890L));
        data.put("up", numbers.change(12_300_000));
        data.put("down", numbers.change(-4_560_000));
        data.put("none", numbers.change(0));
        data.put("bar", portfolio(numbers));
        data.put("stakeForm", stakeForm(numbers));
        data.put("poorForm", poorForm());
        data.put("entries", entries(numbers));
        data.put("noEntries", List.of());
        data.put("price", prices().draw(numbers));
        data.put("wallPrice", prices().draw(numbers, Size.WALL));
        data.put("money", money(numbers));
        data.put("spread", histogram(numbers));
        data.put("lorenz", lorenz(numbers));
        data.put(
                "empty",
                new LineChart("nothing", "Nothing yet", "", "day", 1, 20, false, List.of(), List.of()).draw(numbers));
        data.put(
                "one",
                new LineChart(
                                "one",
                                "The first day has a price of 1.000",
                                "",
                                "day",
                                1,
                                20,
                                false,
                                List.of(Series.daily("one", "Pool", "pool", Stroke.SOLID, 1, 1)),
                                List.of())
                        .draw(numbers));
        data.put("spark", new Sparkline("spark", "Tick time rose to 12 ms", 3, 4, 3, 5, 4, 8, 7, 12).draw());
        data.put("tiny", new TinyBar("tiny", "34 % of all stake", "stake", 0.34).draw());
        data.put(
                "seats",
                List.of(
                        new SeatRow(
                                7,
                                "Calm Otter",
                                "Ada Lovelace",
                                numbers.amount(1_204_120_000L),
                                "USD",
                                "3 / 28",
                                List.of(new Badge("danger", "Jailed"), new Badge("caution", "Idle for 5 days"))),
                        new SeatRow(
                                8,
                                "Northern Sandpiper 2",
                                "Friedrich Wilhelm Heinrich Alexander von Humboldt",
                                numbers.amount(998_000_000L),
                                "USD",
                                null,
                                List.of()),
                        new SeatRow(
                                9,
                                "Bot 3",
                                null,
                                numbers.amount(1_000_000_000L),
                                "USD",
                                "1 / 28",
                                List.of(new Badge("info", "Bot")))));
        data.put("qr", qr());
        return data;
    }

    private static PortfolioBar portfolio(Numbers numbers) {
        return PortfolioBar.of(
                "portfolio",
                "What you hold",
                List.of(
                        new PortfolioBar.Holding("stake", "Staked OAK", 612_000_000),
                        new PortfolioBar.Holding("pool", "In pools", 310_000_000),
                        new PortfolioBar.Holding("cash", "Free OAK and USD", 250_000_000),
                        new PortfolioBar.Holding("farm", "ACORN", 62_000_000),
                        new PortfolioBar.Holding("loan", "Debt", 0)),
                numbers);
    }

    private static ActionForm stakeForm(Numbers numbers) {
        Preview preview = new Preview(
                List.of(
                        new Line("You get each day, about", numbers.amount(120_000, "OAK")),
                        new Line("Fee", numbers.amount(50_000, "OAK")),
                        new Line("Back in your hands after", "8 days")),
                "250 OAK × 18.2 % a year ÷ 120 days × (1 − 5 % commission) = 0.36 OAK a day",
                null,
                "Stake 250 OAK");
        return new ActionForm(
                "stake",
                "/play/7/stake",
                "k1",
                "/play/7/stake/preview",
                new AmountField("Amount", "OAK", "of 1 000.00 OAK", 1_000_000_000L, "250", null),
                "Stake 250 OAK",
                null,
                preview,
                new ActionState("queued", "Received. It counts from day 43."));
    }

    private static ActionForm poorForm() {
        return new ActionForm(
                "pool",
                "/play/7/pool",
                "k2",
                "/play/7/pool/preview",
                new AmountField(
                        "Amount",
                        "OAK",
                        null,
                        0,
                        "1,234",
                        "This can be read in two ways. Type a point for decimals and nothing between thousands."),
                "Add liquidity",
                "Opens on day 50.",
                null,
                new ActionState("refused", "Refused on day 41: the price moved by more than 1 %."));
    }

    private static List<FeedEntry> entries(Numbers numbers) {
        return List.of(
                new FeedEntry(
                        "e3",
                        42,
                        "danger",
                        "Slashed: the network took 10 % of your stake because your validator signed twice.",
                        "Two machines ran with your key. Your validator is jailed until day 50.",
                        List.of(
                                new Line("Your stake before", numbers.amount(680_000_000, "OAK")),
                                new Line("Taken", numbers.amount(68_000_000, "OAK"))),
                        "/play/7/ledger#e3"),
                new FeedEntry("e2", 41, "good", "You earned 0.36 OAK from your stake.", null, List.of(), null),
                new FeedEntry(
                        "e1", 40, "info", "You staked 250 OAK with Birch.", "It counts from day 41.", List.of(), null));
    }

    static LineChart prices() {
        double[] pool = new double[42];
        double[] oracle = new double[42];
        for (int day = 0; day < 42; day++) {
            oracle[day] = 1.2 + 0.25 * Math.sin(day / 7.0) + 0.004 * day;
            pool[day] = oracle[day] + 0.05 * Math.sin(day * 1.7);
        }
        return new LineChart(
                "price",
                "OAK costs 1.321 USD in the pool, 3 % more than outside",
                "Two lines over 42 days",
                "Day",
                1,
                LineChart.edge(42, 120),
                false,
                List.of(
                        Series.daily("price.pool", "Pool", "pool", Stroke.SOLID, 1, pool),
                        Series.daily("price.outside", "Outside", "muted", Stroke.DASHED, 1, oracle)),
                List.of(
                        new Mark(12, pool[11], Mark.Shape.BUY, "You bought 100 OAK on day 12"),
                        new Mark(30, pool[29], Mark.Shape.SELL, "You sold 40 OAK on day 30")));
    }

    private static Chart money(Numbers numbers) {
        double[][] parts = new double[3][42];
        for (int day = 0; day < 42; day++) {
            parts[0][day] = 9_000 + 160 * day;
            parts[1][day] = day < 10 ? 0 : 60 * day;
            parts[2][day] = 18_000 - 200 * day;
        }
        return new StackedArea(
                        "money",
                        "Most of the class's money is staked by now",
                        "",
                        "Day",
                        List.of(
                                Series.daily("stake", "Staked", "stake", Stroke.SOLID, 1, parts[0]),
                                Series.daily("pool", "Pools", "pool", Stroke.SOLID, 1, parts[1]),
                                Series.daily("cash", "Free", "cash", Stroke.SOLID, 1, parts[2])))
                .draw(numbers);
    }

    private static Chart histogram(Numbers numbers) {
        return new Histogram(
                        "spread",
                        "You are above the middle of the class",
                        "",
                        "Net worth",
                        "Players",
                        800,
                        50,
                        List.of(1L, 0L, 3L, 6L, 9L, 8L, 4L, 2L, 0L, 1L),
                        1_120,
                        "you")
                .draw(numbers);
    }

    private static Chart lorenz(Numbers numbers) {
        List<Double> holdings = new ArrayList<>();
        for (int seat = 1; seat <= 30; seat++) {
            holdings.add(100.0 + seat * seat);
        }
        return new LorenzCurve(
                        "lorenz",
                        "The poorer half of the holders has 22 % of the stake (Gini 0.45)",
                        "",
                        "Holders, %",
                        "Stake, %",
                        holdings)
                .draw(numbers);
    }

    private static String qr() {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at < 441; at++) {
            if (at * 2654435761L % 7 < 3) {
                path.append('M').append(at % 21).append(' ').append(at / 21).append("h1v1h-1z");
            }
        }
        return "<svg viewBox=\"0 0 21 21\" role=\"img\" aria-label=\"QR\"><path d=\"" + path + "\"/></svg>";
    }
}
