package org.stakewood.store.export;

/** Millionths as a decimal: exact, and readable as a number everywhere. */
final class Decimals {

    private static final long ONE = 1_000_000;

    private Decimals() {}

    /** Appends 1234567 as 1.234567; trailing zeros are left out. */
    static void append(StringBuilder to, long millionths) {
        if (millionths == Long.MIN_VALUE) {
            to.append("-9223372036854.775808");
            return;
        }
        if (millionths < 0) {
            to.append('-');
        }
        long size = Math.abs(millionths);
        to.append(size / ONE);
        long rest = size % ONE;
        if (rest > 0) {
            to.append('.');
            for (long digit = ONE / 10; digit > 0 && rest > 0; digit /= 10) {
                to.append((char) ('0' + rest / digit));
                rest %= digit;
            }
        }
    }
}
