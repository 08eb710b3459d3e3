package org.stakewood.economy.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;

/** Every exact operation against arbitrary precision, over seeded cases of every magnitude and the extremes. */
class AmountLawsTest {

    private static final long SEED = 20_261_125L;
    private static final int CASES = 100_000;
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private final Random random = new Random(SEED);

    @Test
    void mulDivIsExact() {
        for (int i = 0; i < CASES; i++) {
            long a = amount();
            long b = amount();
            long c = Math.max(1, amount());
            BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
            BigInteger[] both = product.divideAndRemainder(BigInteger.valueOf(c));
            String what = "seed " + SEED + ": " + a + "*" + b + "/" + c;
            check(both[0], () -> Amount.mulDivFloor(a, b, c), what);
            check(
                    both[0].add(both[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE),
                    () -> Amount.mulDivCeil(a, b, c),
                    what);
            assertEquals(
                    both[0].compareTo(MAX) > 0 ? -1 : both[0].longValueExact(), Amount.mulDivOrMinusOne(a, b, c), what);
        }
    }

    @Test
    void timesIsExact() {
        for (int i = 0; i < CASES; i++) {
            long a = amount();
            double rate = rate();
            BigDecimal product = new BigDecimal(a).multiply(new BigDecimal(rate));
            String what = "seed " + SEED + ": " + a + "*" + rate;
            check(product.setScale(0, RoundingMode.FLOOR).toBigInteger(), () -> Amount.floorTimes(a, rate), what);
            check(product.setScale(0, RoundingMode.CEILING).toBigInteger(), () -> Amount.ceilTimes(a, rate), what);
        }
    }

    @Test
    void geometricMeanIsExact() {
        for (int i = 0; i < CASES; i++) {
            long a = amount();
            long b = i % 3 == 0 ? a : amount();
            BigInteger root =
                    BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).sqrt();
            assertEquals(root.longValueExact(), Amount.geometricMean(a, b), "seed " + SEED + ": " + a + ", " + b);
        }
    }

    @Test
    void sumsAndDifferencesAreExact() {
        for (int i = 0; i < CASES; i++) {
            long a = random.nextBoolean() ? amount() : -amount();
            long b = random.nextBoolean() ? amount() : -amount();
            String what = "seed " + SEED + ": " + a + ", " + b;
            check(BigInteger.valueOf(a).add(BigInteger.valueOf(b)), () -> Amount.add(a, b), what);
            check(BigInteger.valueOf(a).subtract(BigInteger.valueOf(b)), () -> Amount.sub(a, b), what);
        }
    }

    private static void check(BigInteger expected, LongSupplier actual, String what) {
        if (expected.bitLength() > 63) {
            RefusedException refused = assertThrows(RefusedException.class, actual::getAsLong, what);
            assertEquals(Reason.OUT_OF_RANGE, refused.refusal().reason(), what);
        } else {
            assertEquals(expected.longValueExact(), actual.getAsLong(), what);
        }
    }

    private long amount() {
        return switch (random.nextInt(16)) {
            case 0 -> random.nextInt(3);
            case 1 -> Long.MAX_VALUE - random.nextInt(3);
            case 2 -> 1L << random.nextInt(63);
            case 3 -> (1L << random.nextInt(63)) - 1;
            case 4 -> 0xFFFF_FFFFL << random.nextInt(31);
            default -> random.nextLong() >>> 1 + random.nextInt(63);
        };
    }

    private double rate() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(5);
            case 1 -> Math.scalb(1.0, random.nextInt(200) - 100);
            case 2 -> Math.scalb(random.nextDouble(), random.nextInt(140) - 90);
            case 3 -> random.nextInt(100) / 100.0;
            case 4 -> Double.MIN_VALUE * random.nextInt(3);
            case 5 -> Math.nextDown(1.0);
            case 6 -> 1 + random.nextDouble();
            default -> random.nextDouble();
        };
    }
}
