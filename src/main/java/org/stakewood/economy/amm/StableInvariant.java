package org.stakewood.economy.amm;

import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Wide;

/**
 * The two loops of StableSwap for two coins, step for step as the deployed contracts take them (integer division in
 * that order, stop at a step of 1 or less, at most 255 steps). With amplification A the contracts' Ann is 2A; their
 * factor of 100 cancels without remainder in every quotient and is left out. In 128 bits while that holds them, else
 * {@link StableInvariantWide}, with the same result.
 */
final class StableInvariant {

    static final int STEPS = 255;

    private static final long WIDE = -1;
    private static final long ROOM = Long.MAX_VALUE / 8;

    private StableInvariant() {}

    /** D, the sum the reserves would have at par; 0 for an empty pool. */
    static long of(int amplification, long x, long y) {
        if ((x | y) == 0) {
            return 0;
        }
        Require.reserves(x, y);
        long d = narrow(2L * amplification, x, y);
        return d == WIDE ? StableInvariantWide.of(amplification, x, y) : d;
    }

    /** The other reserve that keeps D when one reserve is x. */
    static long other(int amplification, long x, long d) {
        if (x <= 0 || d <= 0) {
            throw RefusedException.because(Reason.NO_LIQUIDITY);
        }
        long y = narrowOther(2L * amplification, x, d);
        return y == WIDE ? StableInvariantWide.other(amplification, x, d) : y;
    }

    private static long narrow(long ann, long x, long y) {
        if (x > ROOM / 2 || y > ROOM / 2) {
            return WIDE;
        }
        long sum = x + y;
        if (sum > ROOM / ann) {
            return WIDE;
        }
        long d = sum;
        for (int i = 0; i < STEPS; i++) {
            long product = Amount.mulDivOrMinusOne(d, d, 2 * x);
            product = product < 0 ? WIDE : Amount.mulDivOrMinusOne(product, d, 2 * y);
            if (product < 0 || product > ROOM) {
                return WIDE;
            }
            long before = d;
            d = Amount.mulDivFloor(ann * sum + 2 * product, d, (ann - 1) * d + 3 * product);
            if (Math.abs(d - before) <= 1) {
                break;
            }
        }
        return d;
    }

    private static long narrowOther(long ann, long x, long d) {
        if (x > ROOM || d > ROOM) {
            return WIDE;
        }
        long c = Amount.mulDivOrMinusOne(d, d, 2 * x);
        if (c < 0) {
            return WIDE;
        }
        long high = Math.multiplyHigh(c, d);
        long constantHigh = high / (2 * ann);
        long constantLow = Wide.divide(high % (2 * ann), c * d, 2 * ann);
        long rest = x + d / ann - d;
        long y = d;
        for (int i = 0; i < STEPS; i++) {
            long divisor = 2 * y + rest;
            long low = y * y + constantLow;
            long carry = Long.compareUnsigned(low, constantLow) < 0 ? 1 : 0;
            long top = Math.multiplyHigh(y, y) + constantHigh + carry;
            if (divisor <= 0 || top >= divisor) {
                return WIDE;
            }
            long before = y;
            y = Wide.divide(top, low, divisor);
            if (y < 0 || y > ROOM) {
                return WIDE;
            }
            if (Math.abs(y - before) <= 1) {
                break;
            }
        }
        return y;
    }
}
