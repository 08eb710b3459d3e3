package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stakewood.economy.scenario.IssuancePolicy;

/** A farm comes and goes: which issuance loses the stake, and which gets it back. */
final class HalvingTrial implements Experiment {

    static final int DAYS = 160;
    static final int STARTS = 70;
    static final int ENDS = 130;

    private static final double DEMAND = 0.12;
    private static final int STEP = 10;
    private static final List<IssuancePolicy> POLICIES =
            List.of(IssuancePolicy.CONST, IssuancePolicy.HALVING, IssuancePolicy.ADAPTIVE);

    @Override
    public String id() {
        return "halving";
    }

    @Override
    public String question() {
        return "How much stake does a farm draw away, and does it come back, under each kind of issuance?";
    }

    @Override
    public int usualSeeds() {
        return 4;
    }

    /** The staked share of each day. */
    static double[] play(IssuancePolicy policy, long seed) {
        Variant variant = DrainGame.farmed(DrainGame.variant(policy, DAYS), STARTS, ENDS);
        return DrainGame.play(variant, day -> DEMAND, seed);
    }

    /** Mean of five days up to one of them (1 is the first). */
    static double upTo(double[] staked, int day) {
        return Arrays.stream(staked, day - 5, day).average().orElseThrow();
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of("issuance", "before the farm", "at its end", "20 days later", "30 days later");
        List<Line> lines = new ArrayList<>();
        for (IssuancePolicy policy : POLICIES) {
            List<double[]> runs = bench.runs(seed -> play(policy, seed));
            Line line = Line.of(policy.name());
            for (int day = STEP; day <= DAYS; day += STEP) {
                int until = day;
                line = line.dot(day, Sample.of(runs, each -> upTo(each, until)));
            }
            lines.add(line);
            table = table.row(
                    policy.name(),
                    Cell.percent(Sample.of(runs, each -> upTo(each, STARTS - 1)), 1),
                    Cell.percent(Sample.of(runs, each -> upTo(each, ENDS)), 1),
                    Cell.percent(Sample.of(runs, each -> upTo(each, ENDS + 20)), 1),
                    Cell.percent(Sample.of(runs, each -> upTo(each, DAYS)), 1));
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "The network of `mining-drain` for 160 days; somebody borrows OAK as long as that costs no more than 12 % a year.",
                        "On days 70–129 a farm gives those who lend OAK 333 ACORN a day: at the opening price a tenth of all OAK a year. "
                                + "Issuance begins at 10 % a year: CONST stays, HALVING halves every 40 days, ADAPTIVE moves within 7–20 %."),
                List.of(new Report.Part("Staked share of all OAK, means of five days", table)),
                new Chart(
                        "Everybody loses stake to the farm; only a falling issuance does not get it back",
                        "day",
                        "staked share",
                        List.of(),
                        lines));
    }
}
