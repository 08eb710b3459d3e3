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
        int i = 0;
        for (long each : trimmed) {
            all[i++] = each;
        }
        return all;
    }
}
