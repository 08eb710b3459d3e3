package org.stakewood.economy.measure;

import java.util.Arrays;

/**
 * The Lorenz curve: which part of everything the poorest part of the holders has. Point k of n is the share of the
 * first k·(holders)/n of them in rising order, interpolated within a holder.
 */
public final class Lorenz {

    private Lorenz() {}

    /**
     * The curve at 0, 1/steps, … 1. The diagonal where nobody has anything.
     *
     * @param values holdings, none negative, in any order; the array is left as it is
     */
    public static double[] of(long[] values, int steps) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] cumulative = new double[sorted.length + 1];
        for (int i = 0; i < sorted.length; i++) {
            cumulative[i + 1] = cumulative[i] + sorted[i];
        }
        double all = cumulative[sorted.length];
        double[] curve = new double[steps + 1];
        for (int k = 0; k <= steps; k++) {
            curve[k] = all > 0 ? at(cumulative, (double) k * sorted.length / steps) / all : (double) k / steps;
        }
        curve[steps] = 1;
        return curve;
    }

    private static double at(double[] cumulative, double holders) {
        int whole = (int) holders;
        return whole >= cumulative.length - 1
                ? cumulative[cumulative.length - 1]
                : cumulative[whole] + (holders - whole) * (cumulative[whole + 1] - cumulative[whole]);
    }
}
