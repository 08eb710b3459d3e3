package org.stakewood.laboratory;

import java.util.List;
import org.stakewood.economy.scenario.GuardRules;
import org.stakewood.economy.scenario.Mark;

/** What each guard of the desk does to a class in which everybody borrows, and why a halt has to end above par. */
final class GuardsTrial implements Experiment {

    private static final String GUARDS = "credit.desks[0].guards";

    @Override
    public String id() {
        return "guards";
    }

    @Override
    public String question() {
        return "What does each guard of the desk change, and what does a halt do that goes on above par?";
    }

    @Override
    public int usualSeeds() {
        return 10;
    }

    private record Setting(String name, Variant variant) {}

    private static List<Setting> settings(Variant all) {
        return List.of(
                new Setting("all guards", all),
                new Setting("without HALT", all.with(GUARDS + ".halt", false)),
                new Setting("HALT one-sided", all.with(GUARDS + ".twoSided", false)),
                new Setting("without CALL", all.with(GUARDS + ".call", false)),
                new Setting("without SURCHARGE", all.with(GUARDS + ".surcharge", false)),
                new Setting("without CAP", all.with(GUARDS + ".debtCap", 1.0)),
                new Setting("no guards", all.with(GUARDS, null)));
    }

    /** The squeeze over days, in which borrowers would draw and sell above par if the desk let them. */
    static SqueezeGame.Outcome squeeze(GuardRules guards, long seed) {
        Variant variant = SqueezeGame.variant()
                .with("time.days", 30)
                .with("credit.oracle.cascadeMark", Mark.TWAP)
                .with(GUARDS, guards);
        return SqueezeGame.play(variant, 1, seed, SqueezeGame::sellAbovePar);
    }

    @Override
    public Report run(Bench bench) {
        Table halts = Table.of("HALT", "total ÷ first wave", "fallen, of all sOAK", "highest price of sOAK", "days");
        Line line = Line.of("total ÷ first wave");
        List<String> names = List.of("none", "two-sided", "one-sided");
        for (int i = 0; i < names.size(); i++) {
            GuardRules guards = i == 0 ? null : Lenders.halt(i == 1);
            List<SqueezeGame.Outcome> runs = bench.runs(seed -> squeeze(guards, seed));
            Sample amplification = Sample.of(runs, SqueezeGame.Outcome::amplification);
            line = line.dot(i, amplification);
            halts = halts.row(
                    names.get(i),
                    Cell.of(amplification, 2),
                    Cell.percent(Sample.of(runs, SqueezeGame.Outcome::fallenShare), 1),
                    Cell.of(Sample.of(runs, SqueezeGame.Outcome::peak), 2),
                    Cell.of(Sample.of(runs, SqueezeGame.Outcome::days), 1));
        }
        return new Report(
                id(),
                question(),
                conditions(),
                List.of(
                        new Report.Part("A halt in a squeeze", halts),
                        new Report.Part("Each guard in a class that borrows", classes(bench))),
                new Chart(
                        "A halt that goes on above par keeps out the only supply and makes the squeeze",
                        "HALT",
                        "total ÷ first wave",
                        names,
                        List.of(line)));
    }

    private static Table classes(Bench bench) {
        Table table = Table.of(
                "class",
                "days halted",
                "switches",
                "calls",
                "defaults",
                "rate of loans",
                "highest sOAK",
                "lowest sOAK",
                "least N/C",
                "sOAK at the end");
        for (Setting each : settings(ClassGame.borrowing(bench.scenario("open-sandbox")))) {
            List<ClassGame> runs = bench.runs(seed -> ClassGame.play(each.variant(), 0, seed));
            table = table.row(
                    each.name(),
                    Cell.percent(Sample.of(runs, ClassGame::haltedShare), 1),
                    Cell.of(Sample.of(runs, ClassGame::switches), 1),
                    Cell.of(Sample.of(runs, ClassGame::calls), 1),
                    Cell.of(Sample.of(runs, ClassGame::defaults), 1),
                    Cell.percent(Sample.of(runs, ClassGame::rate), 1),
                    Cell.of(Sample.of(runs, ClassGame::dearest), 3),
                    Cell.of(Sample.of(runs, ClassGame::cheapest), 3),
                    Cell.of(Sample.of(runs, ClassGame::leastSecurity), 3),
                    Cell.of(Sample.of(runs, ClassGame::synthetic), 0));
        }
        return table;
    }

    private static List<String> conditions() {
        return List.of(
                "Squeeze: the set-up of `squeeze` with all sOAK locked, 30 days, judged by the average of three days "
                        + "(TWAP). Every morning on which sOAK stands above 1.01, borrowers draw and sell until it is at par, as "
                        + "far as their stake and the desk allow. Net security is below the floor of 0.40 from the start, so "
                        + "HALT is on when the five are hit.",
                "Class: `open-sandbox` with its two shocks, played by bots; on the thirty seats sit loopers, who borrow "
                        + "against all their stake, sell and stake again. 160 days. Prices are averages of three days.");
    }
}
