package org.stakewood.laboratory;

import java.util.List;
import org.stakewood.economy.amm.ConstantProduct;

/** Arbitrage keeps a pool within its fee of the outside price, and no closer. */
final class Band implements Experiment {

    private static final double VOLATILITY = 0.025;
    private static final int DAYS = 160;

    @Override
    public String id() {
        return "band";
    }

    @Override
    public String question() {
        return "How close does arbitrage that never sleeps keep a pool to the outside price?";
    }

    @Override
    public int usualSeeds() {
        return 20;
    }

    static PoolGame.Outcome play(int feeBp, long seed) {
        Variant variant = PoolGame.variant(new ConstantProduct(feeBp), 0.5, VOLATILITY, DAYS);
        return PoolGame.play(variant, feeBp / 1e4, seed);
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of("fee", "mornings within the band", "mean gap before the trade", "pool against holding");
        Line line = Line.of("pool against holding, %");
        for (int fee : new int[] {0, 5, 30, 100, 300}) {
            List<PoolGame.Outcome> runs = bench.runs(seed -> play(fee, seed));
            Sample loss = Sample.of(runs, PoolGame.Outcome::lossAgainstHolding);
            line = line.dot(fee, Sample.of(runs, each -> 100 * each.lossAgainstHolding()));
            table = table.row(
                    fee + " bp",
                    Cell.percent(Sample.of(runs, PoolGame.Outcome::inside), 1),
                    Cell.percent(Sample.of(runs, PoolGame.Outcome::gap), 2),
                    Cell.percent(loss, 2));
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "A product pool of 1 000 000 OAK and as many dollars' worth; the outside price moves by 2.5 % a day, no drift; "
                                + "one arbitrageur closes the whole gap every morning, nobody else trades. 160 days. Band: [g·m, m/g] around "
                                + "the outside price m, g = 1 − fee."),
                List.of(new Report.Part("Pool after arbitrage", table)),
                new Chart(
                        "A fee lets the price stray and pays the pool for it",
                        "fee, bp",
                        "pool against holding, %",
                        List.of(),
                        List.of(line)));
    }
}
