package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.measure.DayFigures;

class DerivativeGiniTest {

    private static final Bench BENCH = Seeds.bench(3);
    private static final long SUPPLY = 600_000 * Bare.ONE;

    @Test
    void whoBorrowsBurnsMore() {
        List<DayFigures> none = BENCH.runs(seed -> DerivativeGini.play(BENCH, 0, seed));
        List<DayFigures> all = BENCH.runs(seed -> DerivativeGini.play(BENCH, 30, seed));
        double few = Sample.of(none, DerivativeGiniTest::burnt).mean();
        double many = Sample.of(all, DerivativeGiniTest::burnt).mean();
        assertTrue(many > few + 0.01, Seeds.said(few + " " + many));
        for (DayFigures each : all) {
            assertEquals(SUPPLY + each.issued() - each.burnt(), each.supply(), "all that was burnt is counted");
        }
    }

    private static double burnt(DayFigures figures) {
        return (double) figures.burnt() / figures.supply();
    }
}
