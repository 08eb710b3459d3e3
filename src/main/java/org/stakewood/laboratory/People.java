package org.stakewood.laboratory;

import java.util.List;

/** Whether the bots leave enough for people to win. */
final class People implements Experiment {

    private static final double[] DOLLARS = {0.01, 1, 2, 5, 10, 20};

    @Override
    public String id() {
        return "people";
    }

    @Override
    public String question() {
        return "On how many days is there an arbitrage worth taking, and are unhealthy positions there before the bots?";
    }

    @Override
    public int usualSeeds() {
        return 20;
    }

    /** The class with a price that moves twice as much. */
    static Variant wild(Bench bench) {
        return bench.scenario("open-sandbox").with("outside.volatility", 0.05);
    }

    @Override
    public Report run(Bench bench) {
        Variant variant = bench.scenario("open-sandbox");
        List<PeopleGame> runs = bench.runs(seed -> PeopleGame.play(variant, seed));
        Table days = Table.of("profit after all fees at the beginning of the day", "share of days");
        Line line = Line.of("share of days");
        for (double each : DOLLARS) {
            Sample share = Sample.of(runs, run -> run.days(each));
            days = days.row("at least $" + (each < 1 ? "0.01" : Cell.of(each, 0)), Cell.percent(share, 1));
            line = line.dot(each, share);
        }
        days = days.row("in all, dollars a day", Cell.of(Sample.of(runs, PeopleGame::perDay), 2));
        List<PeopleGame> wild = bench.runs(seed -> PeopleGame.play(wild(bench), seed));
        Table flags = Table.of(
                "unhealthy positions in the market",
                "flagged in a game",
                "of them open to people when the next day begins",
                "still open a day later, after bots and owner");
        flags = row(flags, "2.5 % a day (class)", runs);
        flags = row(flags, "5 % a day", wild);
        return new Report(
                id(),
                question(),
                List.of(
                        "`open-sandbox` with its two shocks, all seats played by the usual bots: two arbitrageurs that wake on a "
                                + "quarter of the days and close 60 % of the gap, three liquidators.",
                        "The best trade is between the pool of OAK and the outside market, with no more than a player's opening "
                                + "2 000 OAK and $1 500, and back outside at once: pool fee, spread, taker fee, the price's move and "
                                + "two network fees are paid. Nobody takes it in these games."),
                List.of(new Report.Part("Arbitrage", days), new Report.Part("Liquidation", flags)),
                new Chart(
                        "The bots leave a gap worth closing on most days",
                        "profit after all fees, $ at least",
                        "share of days",
                        List.of(),
                        List.of(line)));
    }

    private static Table row(Table table, String volatility, List<PeopleGame> runs) {
        return table.row(
                "price moves by " + volatility,
                Cell.of(Sample.of(runs, PeopleGame::flags), 1),
                Cell.percent(Sample.of(runs, PeopleGame::open), 1),
                Cell.percent(Sample.of(runs, PeopleGame::openTwice), 1));
    }
}
