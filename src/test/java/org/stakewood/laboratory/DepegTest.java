package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.StableSwap;

class DepegTest {

    private static final Bench BENCH = Seeds.bench(3);
    private static final Variant PRODUCT = DepegGame.variant(new ConstantProduct(30));
    private static final Variant FLAT = DepegGame.variant(new StableSwap(20, 4_000_000L));
    private static final Variant FLATTER = DepegGame.variant(new StableSwap(100, 4_000_000L));

    @Test
    void aProductPoolBearsASaleOfHalfAPercentAndNotOfTwo() {
        assertEquals(0, fallen(PRODUCT, 0.005));
        assertEquals(DepegGame.LOOPERS, fallen(PRODUCT, 0.02));
    }

    @Test
    void aFlatCurveBearsManyTimesThatAndThenNothing() {
        assertEquals(0, fallen(FLAT, 0.10));
        assertEquals(DepegGame.LOOPERS, fallen(FLAT, 0.20));
        assertEquals(0, fallen(FLATTER, 0.20));
        assertTrue(fallen(FLATTER, 0.30) > 0.9 * DepegGame.LOOPERS);
    }

    private static double fallen(Variant variant, double sale) {
        Sample fallen = Sample.of(BENCH.runs(seed -> DepegGame.play(variant, sale, seed)), DepegGame.Outcome::fallen);
        System.out.println(Seeds.said(sale + " sold: " + fallen));
        return fallen.mean();
    }
}
