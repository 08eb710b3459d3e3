package org.stakewood.economy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The score of ranges: by hand, and that nobody gains by stating what they do not believe. */
class RangeScoreTest {

    @Test
    void widthAndTenTimesWhatLiesOutside() {
        assertEquals(0.4, RangeScore.of(1.8, 2.2, 2.0), 1e-12);
        // 0.4 wide, 0.1 below: 0.4 + 10 · 0.1
        assertEquals(1.4, RangeScore.of(1.8, 2.2, 1.7), 1e-12);
        assertEquals(1.4, RangeScore.of(1.8, 2.2, 2.3), 1e-12);
        assertEquals(0, RangeScore.of(2, 2, 2), 0);
    }

    @Test
    void whoeverStatesTheTenthAndTheNinetiethPartDoesBestOnAverage() {
        // Outcomes 0 to 100, each as likely: 10 and 90 cut off a tenth on either side.
        double honest = mean(10, 90);
        for (double other : new double[] {0, 5, 15, 20, 40}) {
            assertTrue(honest < mean(other, 90), "low " + other);
            assertTrue(honest < mean(10, 100 - other), "high " + (100 - other));
        }
        assertTrue(honest < mean(50, 50));
    }

    @Test
    void whatIsNoRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RangeScore.of(2, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> RangeScore.of(Double.NaN, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> RangeScore.of(0, 1, Double.POSITIVE_INFINITY));
    }

    private static double mean(double low, double high) {
        double sum = 0;
        int steps = 10_000;
        for (int i = 0; i < steps; i++) {
            sum += RangeScore.of(low, high, 100.0 * (i + 0.5) / steps);
        }
        return sum / steps;
    }
}
