package org.stakewood.economy.audit;

import io.vavr.collection.Vector;
import java.util.Arrays;

/** Rows of numbers that are kept without the zeros at their end. */
final class Cells {

    private Cells() {}

    static Vector<Long> trimmed(long[] all) {
        int used = all.length;
        while (used > 0 && all[used - 1] == 0) {
            used--;
        }
        return used == 0 ? Vector.empty() : Vector.ofAll(Arrays.copyOf(all, used));
    }

    static long[] of(Vector<Long> trimmed, int length) {
        long[] all = new long[length];
        fill(all, trimmed);
        return all;
    }

    /** Overwrites a whole row. */
    static void fill(long[] all, Vector<Long> trimmed) {
        int i = 0;
        for (long each : trimmed) {
            all[i++] = each;
        }
        Arrays.fill(all, i, all.length, 0);
    }

    /** True if trimming the row would give the other. */
    static boolean same(Vector<Long> trimmed, long[] all) {
        int i = 0;
        for (long each : trimmed) {
            if (all[i++] != each) {
                return false;
            }
        }
        while (i < all.length && all[i] == 0) {
            i++;
        }
        return i == all.length;
    }
}
