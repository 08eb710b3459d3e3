package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stakewood.economy.lending.KinkedRate;
import org.stakewood.economy.scenario.IssuancePolicy;

/** What becomes of the stake when lending pays more than staking. */
final class MiningDrain implements Experiment {

    private static final int DAYS = 120;
    private static final int LAST = 20;
    private static final double[] RATES = {0.02, 0.10, 0.18, 0.22, 0.26, 0.30, 0.40, 0.55, 0.75};

    @Override
    public String id() {
        return "mining-drain";
    }

    @Override
    public String question() {
        return "How much stake stays when lending the coin pays more and more, and does the issuance hold it?";
    }

    @Override
    public int usualSeeds() {
        return 4;
    }

    /** Staked share over the last days at a rate of the demand. */
    static double staked(IssuancePolicy policy, double rate, long seed) {
        double[] days = DrainGame.play(DrainGame.variant(policy, DAYS), day -> rate, seed);
        return Arrays.stream(days).skip(DAYS - LAST).average().orElseThrow();
    }

    private static double earned(double rate) {
        KinkedRate curve = DrainGame.CURVE;
        return curve.supply(Demand.use(curve, rate));
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of("borrowers pay", "suppliers earn", "CONST", "HALVING", "ADAPTIVE");
        List<List<String>> rows = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (IssuancePolicy policy : List.of(IssuancePolicy.CONST, IssuancePolicy.HALVING, IssuancePolicy.ADAPTIVE)) {
            Line line = Line.of(policy.name());
            for (int i = 0; i < RATES.length; i++) {
                double rate = RATES[i];
                Sample staked = Sample.of(bench.runs(seed -> staked(policy, rate, seed)), each -> each);
                line = line.dot(100 * earned(rate), staked);
                if (rows.size() <= i) {
                    rows.add(new ArrayList<>(List.of(Cell.percent(rate, 0), Cell.percent(earned(rate), 1))));
                }
                rows.get(i).add(Cell.percent(staked, 1));
            }
            lines.add(line);
        }
        for (List<String> row : rows) {
            table = table.row(row.toArray(String[]::new));
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "100 000 OAK: 100 portfolio stakers with 60 000 (6 000 of them lent at first; risk aversion log-normal, "
                                + "median 10; a tenth of the way a day), 10 operators with 20 000, the rest in a pool and outside. No "
                                + "faults, no noise, constant price.",
                        "Somebody borrows OAK as long as it costs no more than the rate in the first column; class curve 2/20/200 %, "
                                + "kink 80 %, reserve factor 10 %. 120 days of a year of 120.",
                        "Issuance begins at 10 % a year: CONST stays, HALVING halves every 40 days, ADAPTIVE moves within 7–20 % "
                                + "towards two thirds staked, speed 0.60."),
                List.of(new Report.Part("Staked share of all OAK, mean of the last 20 days", table)),
                new Chart(
                        "Stake leaves when lending pays more; an issuance that answers holds it longest",
                        "what lending pays, % a year",
                        "staked share",
                        List.of(),
                        lines));
    }
}
