package org.stakewood.economy.money;

import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;

/**
 * Exact arithmetic on amounts: micro-units in a {@code long}, never negative. Every product is formed in 128 bits and
 * rounded once, in the direction that the name says. A result beyond {@code long} is refused as {@code OUT_OF_RANGE};
 * a negative operand, a divisor below 1 or a rate that is negative, infinite or NaN is a defect of the caller
 * ({@link IllegalArgumentException}). Nothing else in the economy multiplies an amount by a {@code double}.
 */
public final class Amount {

    private static final int FRACTION_BITS = 52;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    private static final int LOWEST_EXPONENT = -1074;

    private Amount() {}

    /** a + b. */
    public static long add(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw outOfRange();
        }
        return sum;
    }

    /** a − b; may be negative, which the caller judges. */
    public static long sub(long a, long b) {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw outOfRange();
        }
        return difference;
    }

    /** ⌊a·b/c⌋: what is paid out. */
    public static long mulDivFloor(long a, long b, long c) {
        long q = mulDivOrMinusOne(a, b, c);
        if (q < 0) {
            throw outOfRange();
        }
        return q;
    }

    /** ⌈a·b/c⌉: what is taken. */
    public static long mulDivCeil(long a, long b, long c) {
        long q = mulDivFloor(a, b, c);
        return a * b == q * c ? q : add(q, 1);
    }

    /** ⌊a·b/c⌋, or −1 if that leaves {@code long}; for a caller with a wider way at hand. */
    public static long mulDivOrMinusOne(long a, long b, long c) {
        if ((a | b) < 0 || c <= 0) {
            throw new IllegalArgumentException("mulDiv of " + a + ", " + b + ", " + c);
        }
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        if (high == 0 && low >= 0) {
            return low / c;
        }
        if (high >= c) {
            return -1;
        }
        long q = Wide.divide(high, low, c);
        return q < 0 ? -1 : q;
    }

    /** ⌊amount·rate⌋ of the exact product of the integer and the binary value of the rate. */
    public static long floorTimes(long amount, double rate) {
        return times(amount, rate, false);
    }

    /** ⌈amount·rate⌉ of the exact product of the integer and the binary value of the rate. */
    public static long ceilTimes(long amount, double rate) {
        return times(amount, rate, true);
    }

    /** ⌊√(a·b)⌋, exact over the whole range. */
    public static long geometricMean(long a, long b) {
        if ((a | b) < 0) {
            throw new IllegalArgumentException("mean of " + a + ", " + b);
        }
        if (a == 0 || b == 0) {
            return 0;
        }
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        long guess = Math.max(1, (long) (Math.sqrt((double) a) * Math.sqrt((double) b)));
        long root = Math.max(1, (guess + Wide.divide(high, low, guess)) >>> 1);
        while (squareExceeds(root, high, low)) {
            root--;
        }
        while (!squareExceeds(root + 1, high, low)) {
            root++;
        }
        return root;
    }

    private static boolean squareExceeds(long root, long high, long low) {
        long squareHigh = Math.multiplyHigh(root, root);
        return squareHigh != high ? squareHigh > high : Long.compareUnsigned(root * root, low) > 0;
    }

    private static long times(long amount, double rate, boolean up) {
        if (amount < 0 || !(rate >= 0) || rate == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(amount + " times " + rate);
        }
        if (amount == 0 || rate == 0) {
            return 0;
        }
        long bits = Double.doubleToRawLongBits(rate);
        int exponent = (int) (bits >>> FRACTION_BITS);
        long mantissa = bits & FRACTION | (exponent == 0 ? 0 : FRACTION + 1);
        int shift = -(Math.max(exponent, 1) - 1 + LOWEST_EXPONENT);
        long high = Math.multiplyHigh(amount, mantissa);
        long low = amount * mantissa;
        if (shift <= 0) {
            return shiftLeft(high, low, -shift);
        }
        return shiftRight(high, low, shift, up);
    }

    private static long shiftLeft(long high, long low, int shift) {
        if (high != 0 || low < 0 || shift > 62 || low > Long.MAX_VALUE >>> shift) {
            throw outOfRange();
        }
        return low << shift;
    }

    private static long shiftRight(long high, long low, int shift, boolean up) {
        long quotient;
        boolean exact;
        if (shift < 64) {
            if (high >>> shift != 0) {
                throw outOfRange();
            }
            quotient = high << 64 - shift | low >>> shift;
            exact = low << 64 - shift == 0;
        } else if (shift < 128) {
            quotient = high >>> shift - 64;
            exact = low == 0 && quotient << shift - 64 == high;
        } else {
            quotient = 0;
            exact = false;
        }
        if (quotient < 0) {
            throw outOfRange();
        }
        return up && !exact ? add(quotient, 1) : quotient;
    }

    private static RefusedException outOfRange() {
        return RefusedException.because(Reason.OUT_OF_RANGE);
    }
}
