package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;

/** When a market's debts are too large for the pool in which its collateral must be sold. */
final class Stress implements Experiment {

    private static final double BAD = 0.01;
    private static final double[] VOLATILITIES = {0.025, 0.05, 0.075, 0.10};
    private static final double[] DEBTS = {0.25, 0.5, 1, 2, 4, 8};

    @Override
    public String id() {
        return "stress";
    }

    @Override
    public String question() {
        return "How much debt does a pool carry at which volatility, until bad debt is the rule?";
    }

    @Override
    public int usualSeeds() {
        return 20;
    }

    /** Share of the runs in which more than a hundredth of the debts went bad. */
    static Sample bad(Bench bench, double debt, double volatility) {
        Variant variant = StressGame.variant(bench.scenario("open-sandbox"), debt, volatility);
        return Sample.of(bench.runs(seed -> StressGame.play(variant, seed)), each -> each > BAD ? 1 : 0);
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of("debt ÷ dollars in the pool", "2.5 % a day", "5 %", "7.5 %", "10 %");
        List<Line> lines = new ArrayList<>();
        for (double volatility : VOLATILITIES) {
            lines.add(Line.of(Cell.percent(volatility, 1) + " a day"));
        }
        List<String> places = new ArrayList<>();
        for (double debt : DEBTS) {
            List<String> row = new ArrayList<>(List.of(Cell.of(debt, 2)));
            for (int i = 0; i < VOLATILITIES.length; i++) {
                Sample bad = bad(bench, debt, VOLATILITIES[i]);
                lines.set(i, lines.get(i).dot(places.size(), bad));
                row.add(Cell.percent(bad, 0));
            }
            places.add(Cell.of(debt, 2));
            table = table.row(row.toArray(String[]::new));
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "The market and the pool of `open-sandbox` (30 000 OAK, 60 000 dollars) without desk and farm. Forty owe dollars "
                                + "on OAK for 30, 40, 50 and 58 % of its worth and do nothing; insurance fund and vaults are empty. The "
                                + "price moves at random without drift or jumps, for 100 days.",
                        "Two arbitrageurs with the usual habits and coins keep the pool at the outside price. A reseller with enough "
                                + "dollars liquidates and buys lots every morning, as far as selling them in the pool at once pays.",
                        "Bad debt: what was left for the suppliers to bear, more than 1 % of all debts."),
                List.of(new Report.Part("Share of the runs with bad debt", table)),
                new Chart(
                        "From none to many: a boundary in debt against depth, and in volatility",
                        "debt ÷ dollars in the pool",
                        "share of runs",
                        places,
                        lines));
    }
}
