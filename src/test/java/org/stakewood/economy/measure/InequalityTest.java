package org.stakewood.economy.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InequalityTest {

    @Test
    void equalHoldingsAreEqual() {
        assertEquals(0, Gini.of(new long[] {5, 5, 5, 5}));
        assertArrayEquals(new double[] {0, 0.25, 0.5, 0.75, 1}, Lorenz.of(new long[] {5, 5, 5, 5}, 4), 1e-15);
    }

    @Test
    void oneWhoHasEverything() {
        assertEquals(0.75, Gini.of(new long[] {0, 9, 0, 0}));
        assertArrayEquals(new double[] {0, 0, 0, 0, 1}, Lorenz.of(new long[] {0, 9, 0, 0}, 4), 1e-15);
    }

    @Test
    void nobodyHasAnything() {
        assertEquals(0, Gini.of(new long[] {0, 0}));
        assertEquals(0, Gini.of(new long[0]));
        assertArrayEquals(new double[] {0, 0.5, 1}, Lorenz.of(new long[] {0, 0}, 2), 1e-15);
        assertArrayEquals(new double[] {0, 0.5, 1}, Lorenz.of(new long[0], 2), 1e-15);
    }

    @Test
    void sumsBeyondALongAreStillExact() {
        long most = Long.MAX_VALUE;
        assertEquals(0, Gini.of(new long[] {most, most, most}));
        assertEquals(1.0 / 3, Gini.of(new long[] {0, most, most}), 1e-15);
        assertEquals(2.0 / 3, Gini.of(new long[] {0, 0, most}), 1e-15);
    }

    @Test
    void theCurveInterpolatesWithinAHolder() {
        assertArrayEquals(new double[] {0, 0.125, 0.25, 0.625, 1}, Lorenz.of(new long[] {3, 1}, 4), 1e-15);
    }
}
