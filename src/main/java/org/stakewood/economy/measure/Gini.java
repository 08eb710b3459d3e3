package org.stakewood.economy.measure;

import java.util.Arrays;

/**
 * How unequal holdings are: Σ(2j − n − 1)·x_j/(n·Σx) over the values in rising order, j from 1. 0 where all have the
 * same or nobody has anything, near 1 where one has everything. The sums are exact, so the result does not depend on
 * the order of the values.
 */
public final class Gini {

    private static final double WORD = 0x1p64;

    private Gini() {}

    /** The coefficient of values in any order; the array is left as it is. */
    public static double of(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted);
    }

    /** Σ(2j − n − 1)·x_j over values in any order: what the coefficient divides; the array is left as it is. */
    public static double spread(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        double spread = 0;
        for (int j = 0; j < sorted.length; j++) {
            spread += (2.0 * j + 1 - sorted.length) * sorted[j];
        }
        return spread;
    }

    /** The coefficient of values in rising order. */
    public static double ofSorted(long[] sorted) {
        int n = sorted.length;
        long high = 0;
        long low = 0;
        long sumHigh = 0;
        long sumLow = 0;
        for (int j = 0; j < n; j++) {
            long x = sorted[j];
            long weight = 2L * j + 1 - n;
            long product = weight * x;
            low += product;
            high += Math.multiplyHigh(weight, x) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
            sumLow += x;
            sumHigh += (x >> 63) + (Long.compareUnsigned(sumLow, x) < 0 ? 1 : 0);
        }
        double sum = toDouble(sumHigh, sumLow);
        return sum > 0 ? toDouble(high, low) / (n * sum) : 0;
    }

    private static double toDouble(long high, long low) {
        if (high == low >> 63) {
            return low;
        }
        return high * WORD + (low >>> 1) * 2.0;
    }
}
