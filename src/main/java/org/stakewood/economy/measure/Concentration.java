package org.stakewood.economy.measure;

import java.util.Arrays;

/** How few hold how much. */
public final class Concentration {

    private Concentration() {}

    /** Fewest holders that together hold more than a third; 0 if nothing is held. */
    public static int nakamoto(long[] stakes) {
        long[] sorted = ascending(stakes);
        double total = sum(sorted, sorted.length);
        double held = 0;
        for (int i = sorted.length - 1; i >= 0; i--) {
            held += sorted[i];
            if (held > total / 3) {
                return sorted.length - i;
            }
        }
        return 0;
    }

    /** Share of the largest {@code count} holders; 0 if nothing is held. */
    public static double topShare(long[] stakes, int count) {
        long[] sorted = ascending(stakes);
        double total = sum(sorted, sorted.length);
        return total == 0 ? 0 : sum(sorted, count) / total;
    }

    private static long[] ascending(long[] stakes) {
        long[] sorted = stakes.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double sum(long[] ascending, int largest) {
        double sum = 0;
        for (int i = ascending.length - 1; i >= Math.max(0, ascending.length - largest); i--) {
            sum += ascending[i];
        }
        return sum;
    }
}
