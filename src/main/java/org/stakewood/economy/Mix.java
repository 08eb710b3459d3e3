package org.stakewood.economy;

import java.math.BigInteger;

/** Folds values into 64 bits, in the order given; the finalizer is that of SplitMix64 (Steele, Lea, Flood 2014). */
final class Mix {

    private long state = 0x9E3779B97F4A7C15L;

    Mix add(long value) {
        long z = (state ^ value) + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        state = z ^ (z >>> 31);
        return this;
    }

    Mix add(boolean value) {
        return add(value ? 1L : 0L);
    }

    /** Doubles by their bits; −0.0 counts as 0.0, and what is no number is a defect. */
    Mix add(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        return add(Double.doubleToLongBits(value == 0 ? 0.0 : value));
    }

    Mix add(String text) {
        add(text == null ? -1L : text.length());
        for (int i = 0; text != null && i < text.length(); i++) {
            add((long) text.charAt(i));
        }
        return this;
    }

    Mix add(Enum<?> value) {
        return add((long) value.ordinal());
    }

    Mix add(BigInteger value) {
        byte[] bytes = value.toByteArray();
        add((long) bytes.length);
        for (byte each : bytes) {
            add((long) each);
        }
        return this;
    }

    long value() {
        return state;
    }
}
