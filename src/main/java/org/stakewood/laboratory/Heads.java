package org.stakewood.laboratory;

import java.util.List;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.SlashDestination;
import org.stakewood.economy.scenario.Spread;
import org.stakewood.economy.scenario.TierRules;

/** What becomes of inequality when slashed stake is shared out, by stake or by head. */
final class Heads implements Experiment {

    private static final int DAYS = 120;

    @Override
    public String id() {
        return "per-head";
    }

    @Override
    public String question() {
        return "Does sharing out what is slashed make a network more equal?";
    }

    @Override
    public int usualSeeds() {
        return 20;
    }

    /** Gini coefficient of stake in the beginning and in the end. */
    record Outcome(double before, double after) {

        double change() {
            return after - before;
        }
    }

    static Outcome play(SlashDestination destination, long seed) {
        TierRules frail = new TierRules(0, 0.03, 0);
        Group operators = new Group(
                AccountKind.OPERATOR,
                100,
                true,
                100_000 * Bare.ONE,
                0,
                0,
                Spread.EXPONENTIAL,
                100 * Bare.ONE,
                false,
                null);
        Variant variant = Bare.network(DAYS, List.of(), List.of(operators), CreditRules.NONE)
                .with("operations.hobby", frail)
                .with("operations.professional", frail)
                .with("operations.redundant", frail)
                .with("staking.downFraction", 0.10)
                .with("staking.destination", destination);
        Play play = Play.open(variant, seed, 0);
        DayFigures first = play.day().figures();
        play.toEnd(each -> {});
        return new Outcome(first.activeStakeGini(), play.figures().activeStakeGini());
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of("what is slashed", "Gini on day 1", "Gini on day 120", "change");
        List<String> names = List.of("BURN", "by stake", "per head");
        Line line = Line.of("Gini on day 120");
        List<SlashDestination> all = List.of(
                SlashDestination.BURN, SlashDestination.REDISTRIBUTE_PRORATA, SlashDestination.REDISTRIBUTE_PER_HEAD);
        for (int i = 0; i < all.size(); i++) {
            SlashDestination destination = all.get(i);
            List<Outcome> runs = bench.runs(seed -> play(destination, seed));
            Sample after = Sample.of(runs, Outcome::after);
            line = line.dot(i, after);
            table = table.row(
                    names.get(i),
                    Cell.of(Sample.of(runs, Outcome::before), 3),
                    Cell.of(after, 3),
                    Cell.of(Sample.of(runs, Outcome::change), 3));
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "100 validators with 100 000 OAK, exponentially spread, each at least 100. Each fails on 3 % of its days, "
                                + "loses a tenth and is back after three days. No rewards, 120 days. Gini over accounts that stake."),
                List.of(new Report.Part("Inequality of stake", table)),
                new Chart("Only heads make equal", "where slashed stake goes", "Gini of stake", names, List.of(line)));
    }
}
