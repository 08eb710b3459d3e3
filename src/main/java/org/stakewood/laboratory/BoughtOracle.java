package org.stakewood.laboratory;

import java.util.List;
import org.stakewood.economy.amm.Arbitrage;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.amm.Swap;
import org.stakewood.economy.money.Asset;

/** What it costs to move the price of a pool for a moment, when arbitrage then takes it back. */
final class BoughtOracle implements Experiment {

    @Override
    public String id() {
        return "oracle";
    }

    @Override
    public String question() {
        return "What does it cost to push a pool's price by a factor, when arbitrage puts it right again?";
    }

    @Override
    public int usualSeeds() {
        return 1;
    }

    /** Loss of who moves a pool at price 1 by a factor, as a share of what the pool holds. */
    static double loss(double factor, int feeBp) {
        long reserve = 1_000_000 * Bare.ONE;
        Pool pool = Pool.empty(0, new ConstantProduct(feeBp), Asset.OAK, Asset.USD)
                .add(reserve, reserve)
                .pool();
        Arbitrage push = Arbitrage.optimum(reserve, reserve, 0, factor);
        Swap moved = pool.swapIn(Asset.USD, push.amountIn());
        double lost = moved.amountIn() - moved.amountOut();
        Arbitrage back = Arbitrage.against(moved.pool(), 1);
        boolean restored = back.in() == Side.FIRST && !back.isNone();
        if (!restored) {
            throw new IllegalStateException("a pool pushed by " + factor + " is not put right");
        }
        return lost / (2.0 * reserve);
    }

    /** (√a + 1/√a − 2)/2. */
    static double expected(double factor) {
        double root = StrictMath.sqrt(factor);
        return (root + 1 / root - 2) / 2;
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of("price times", "without fee", "(√a + 1/√a − 2)/2", "with 30 bp");
        Line free = Line.of("without fee, %");
        Line fee = Line.of("with 30 bp, %");
        for (double factor : new double[] {1.1, 1.2, 1.5, 2, 3}) {
            free = free.dot(factor, 100 * loss(factor, 0));
            fee = fee.dot(factor, 100 * loss(factor, 30));
            table = table.row(
                    Cell.of(factor, 1),
                    Cell.percent(loss(factor, 0), 2),
                    Cell.percent(expected(factor), 2),
                    Cell.percent(loss(factor, 30), 2));
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "A product pool worth the same in both coins. Somebody buys until the price is a times what it was; arbitrage "
                                + "takes the other side, so what was bought is worth the old price. No chance in it."),
                List.of(new Report.Part("Loss, as a share of what the pool holds", table)),
                new Chart(
                        "A price is cheap to bend and dear to double",
                        "price times",
                        "loss, % of the pool",
                        List.of(),
                        List.of(free, fee)));
    }
}
