package org.stakewood.laboratory;

import java.util.List;
import org.stakewood.economy.amm.Weighted;

/** A weighted pool without fees is worth a power of the price. */
final class Replication implements Experiment {

    private static final double VOLATILITY = 0.05;
    private static final int DAYS = 100;

    @Override
    public String id() {
        return "replication";
    }

    @Override
    public String question() {
        return "Does a weighted pool that is kept at the outside price pay a power of that price?";
    }

    @Override
    public int usualSeeds() {
        return 20;
    }

    /** Value of the pool ÷ the price to the power of the weight, less 1. */
    static double error(double weight, double fee, long seed) {
        Variant variant = PoolGame.variant(new Weighted(weight, 1 - weight, fee), weight, VOLATILITY, DAYS);
        PoolGame.Outcome end = PoolGame.play(variant, fee, seed);
        return end.value() / StrictMath.pow(end.price(), weight) - 1;
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of("weight of OAK", "largest error without fee", "mean error with 30 bp");
        Line free = Line.of("without fee, %");
        Line charged = Line.of("with 30 bp, %");
        for (double weight : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
            double largest = bench.runs(seed -> error(weight, 0, seed)).stream()
                    .mapToDouble(Math::abs)
                    .max()
                    .orElseThrow();
            Sample fees = Sample.of(bench.runs(seed -> error(weight, 0.003, seed)), each -> each);
            free = free.dot(weight, 100 * largest);
            charged = charged.dot(weight, new Sample(fees.count(), 100 * fees.mean(), 100 * fees.error()));
            table = table.row(Cell.of(weight, 2), Cell.scientific(largest), Cell.percent(fees, 2));
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "A weighted pool without fee, a price that moves by 5 % a day, one arbitrageur closes the whole gap every "
                                + "morning. 100 days. A pool whose weights drift, which would pay min(S, K), is not among the rules."),
                List.of(new Report.Part("Pool's value against (price in the end ÷ opening price)^weight", table)),
                new Chart(
                        "A weighted pool pays a power of the price",
                        "weight of OAK",
                        "error, %",
                        List.of(),
                        List.of(free, charged)));
    }
}
