package org.stakewood.economy.money;

/**
 * The one step that 128-bit arithmetic needs and Java 17 lacks: dividing a two-word number by a word. Together with
 * {@link Math#multiplyHigh} it carries every exact product without allocating.
 */
public final class Wide {

    private static final long LOW = 0xFFFF_FFFFL;
    private static final long BASE = 1L << 32;

    private Wide() {}

    /**
     * ⌊(high·2⁶⁴ + low) ÷ divisor⌋, where {@code low} and the answer are unsigned. Knuth, The Art of Computer
     * Programming 4.3.1, algorithm D, with two digits of 32 bits.
     *
     * @param high upper word, at least 0 and below the divisor, so that the quotient fits one word
     * @param divisor above 0
     */
    public static long divide(long high, long low, long divisor) {
        if (high == 0) {
            return low >= 0 ? low / divisor : Long.divideUnsigned(low, divisor);
        }
        int shift = Long.numberOfLeadingZeros(divisor);
        long d = divisor << shift;
        long dHigh = d >>> 32;
        long dLow = d & LOW;
        long top = high << shift | low >>> 64 - shift;
        long rest = low << shift;
        long first = digit(top, rest >>> 32, dHigh, dLow);
        long middle = (top << 32) + (rest >>> 32) - first * d;
        return (first << 32) + digit(middle, rest & LOW, dHigh, dLow);
    }

    private static long digit(long top, long next, long dHigh, long dLow) {
        long q = Long.divideUnsigned(top, dHigh);
        long r = top - q * dHigh;
        while (q >= BASE || Long.compareUnsigned(q * dLow, (r << 32) + next) > 0) {
            q--;
            r += dHigh;
            if (r >= BASE) {
                break;
            }
        }
        return q;
    }
}
