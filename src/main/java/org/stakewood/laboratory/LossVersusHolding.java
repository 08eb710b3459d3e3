package org.stakewood.laboratory;

import java.util.List;
import org.stakewood.economy.amm.ConstantProduct;

/** What volatility costs those who provide to a pool without fees. */
final class LossVersusHolding implements Experiment {

    static final int DAYS = 100;

    @Override
    public String id() {
        return "lp";
    }

    @Override
    public String question() {
        return "What does volatility cost those who provide to a pool without fees?";
    }

    @Override
    public int usualSeeds() {
        return 200;
    }

    static PoolGame.Outcome play(double volatility, long seed) {
        return PoolGame.play(PoolGame.variant(new ConstantProduct(0), 0.5, volatility, DAYS), 0, seed);
    }

    /** exp(−v·T/8), v the variance of a day. */
    static double expected(double volatility) {
        return StrictMath.exp(-volatility * volatility * DAYS / 8);
    }

    /** Mean value of the pool; the outside price, whose mean is known to be 1, takes most of the luck out of it. */
    static Sample value(List<PoolGame.Outcome> runs) {
        double meanPrice = Sample.of(runs, PoolGame.Outcome::price).mean();
        double meanValue = Sample.of(runs, PoolGame.Outcome::value).mean();
        double covariance = 0;
        double variance = 0;
        for (PoolGame.Outcome each : runs) {
            covariance += (each.price() - meanPrice) * (each.value() - meanValue);
            variance += (each.price() - meanPrice) * (each.price() - meanPrice);
        }
        double slope = variance == 0 ? 0 : covariance / variance;
        return Sample.of(runs, each -> each.value() - slope * (each.price() - 1));
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of("volatility a day", "mean value of the pool", "exp(−v·T/8)", "against holding");
        Line seen = Line.of("measured");
        Line theory = Line.of("exp(−v·T/8)");
        for (double volatility : new double[] {0, 0.025, 0.05, 0.075, 0.10}) {
            List<PoolGame.Outcome> runs = bench.runs(seed -> play(volatility, seed));
            Sample value = value(runs);
            seen = seen.dot(100 * volatility, value);
            theory = theory.dot(100 * volatility, expected(volatility));
            table = table.row(
                    Cell.percent(volatility, 1),
                    Cell.of(value, 3),
                    Cell.of(expected(volatility), 3),
                    Cell.percent(Sample.of(runs, PoolGame.Outcome::lossAgainstHolding), 1));
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "A product pool without fee; a price without drift (geometric Brownian motion); one arbitrageur closes the "
                                + "whole gap every morning. T = 100 days. Value in dollars, of the opening one; the price, whose mean is known, "
                                + "serves as a control variate."),
                List.of(new Report.Part("Value after 100 days", table)),
                new Chart(
                        "Without fees a pool loses an eighth of the variance",
                        "volatility, % a day",
                        "value, of the opening one",
                        List.of(),
                        List.of(seen, theory)));
    }
}
