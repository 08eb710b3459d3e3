package org.stakewood.economy.amm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.RefusedException;

/** The 128-bit loops answer as the unbounded ones do, digit for digit, wherever they answer themselves. */
class StableInvariantTest {

    private static final long SEED = 20;
    private static final int[] AMPLIFICATIONS = {1, 5, 85, 100, 2000, 1_000_000};

    private final Random random = new Random(SEED);

    @Test
    void narrowAndWideLoopsAgree() {
        for (int i = 0; i < 50_000; i++) {
            int a = AMPLIFICATIONS[random.nextInt(AMPLIFICATIONS.length)];
            long x = size();
            long y = random.nextBoolean() ? size() : Math.max(1, (long) (x * (0.2 + random.nextDouble())));
            String what = "seed " + SEED + ": " + a + ", " + x + ", " + y;
            long d = StableInvariant.of(a, x, y);
            assertEquals(StableInvariantWide.of(a, x, y), d, what);
            long moved = size();
            assertEquals(
                    answer(() -> StableInvariantWide.other(a, moved, d)),
                    answer(() -> StableInvariant.other(a, moved, d)),
                    what + ", " + moved);
        }
    }

    @Test
    void anEmptyPoolIsWorthNothingAndAHalfEmptyOneIsNone() {
        assertEquals(0, StableInvariant.of(5, 0, 0));
        assertThrows(RefusedException.class, () -> StableInvariant.of(5, 0, 1));
        assertThrows(RefusedException.class, () -> StableInvariant.other(5, 1, 0));
    }

    @Test
    void atParTheInvariantIsTheSum() {
        assertEquals(300_000_000, StableInvariant.of(5, 150_000_000, 150_000_000));
    }

    private long size() {
        return Math.max(1, (long) StrictMath.pow(10, random.nextDouble() * 18.6));
    }

    private static String answer(java.util.function.LongSupplier loop) {
        try {
            return Long.toString(loop.getAsLong());
        } catch (RefusedException refused) {
            return refused.getMessage();
        }
    }
}
