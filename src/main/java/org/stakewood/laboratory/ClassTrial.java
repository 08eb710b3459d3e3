package org.stakewood.laboratory;

import java.util.List;

/** The class preset stands still by itself and falls in a wave when it is shaken. */
final class ClassTrial implements Experiment {

    @Override
    public String id() {
        return "class";
    }

    @Override
    public String question() {
        return "Is the class preset calm without a shock, and do its two shocks make a wave?";
    }

    @Override
    public int usualSeeds() {
        return 20;
    }

    /** The class without anything planned. */
    static Variant calm(Bench bench) {
        return shaken(bench).with("plan", List.of());
    }

    /** The class with the bug of day 100 and the fall of the price on day 130. */
    static Variant shaken(Bench bench) {
        return bench.scenario("open-sandbox");
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of(
                "class",
                "loans foreclosed",
                "debt fallen, OAK",
                "total ÷ first wave",
                "positions flagged",
                "of them resolved by the market",
                "days halted",
                "least N/C",
                "lowest sOAK");
        List<ClassGame> calm = bench.runs(seed -> ClassGame.play(calm(bench), seed));
        List<ClassGame> shaken = bench.runs(seed -> ClassGame.play(shaken(bench), seed));
        table = row(table, "without a shock", calm);
        table = row(table, "with its two shocks", shaken);
        Line line = Line.of("loans foreclosed")
                .dot(0, Sample.of(calm, ClassGame::defaults))
                .dot(1, Sample.of(shaken, ClassGame::defaults));
        return new Report(
                id(),
                question(),
                List.of(
                        "`open-sandbox`, 30 seats and 70 bots, all played by the usual bots, 160 days. Shocks: on day 100 "
                                + "client A signs twice, on day 130 the price of OAK falls by a quarter."),
                List.of(new Report.Part("A game", table)),
                new Chart(
                        "Calm without a shock, a wave with two",
                        "class",
                        "loans foreclosed in a game",
                        List.of("without a shock", "with its two shocks"),
                        List.of(line)));
    }

    private static Table row(Table table, String name, List<ClassGame> runs) {
        return table.row(
                name,
                Cell.of(Sample.of(runs, ClassGame::defaults), 1),
                Cell.of(Sample.of(runs, ClassGame::fallen), 0),
                Cell.of(Sample.of(runs, ClassGame::amplification), 2),
                Cell.of(Sample.of(runs, ClassGame::flags), 1),
                Cell.of(Sample.of(runs, ClassGame::seized), 1),
                Cell.percent(Sample.of(runs, ClassGame::haltedShare), 1),
                Cell.of(Sample.of(runs, ClassGame::leastSecurity), 3),
                Cell.of(Sample.of(runs, ClassGame::cheapest), 3));
    }
}
