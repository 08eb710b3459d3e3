package org.stakewood.economy.measure;

/**
 * How good a range was that somebody was 80 % sure of: its width, and ten times what the outcome lay outside. Lower is
 * better, 0 is perfect; whoever states what they believe does best on average, so it is a proper score (Gneiting and
 * Raftery 2007, "Strictly proper scoring rules", section 6.2, with α = 0.2).
 */
public final class RangeScore {

    /** How sure people are asked to be. */
    public static final double SURE = 0.8;

    private static final double PENALTY = 2 / (1 - SURE);

    private RangeScore() {}

    /**
     * The score of a range, in the outcome's own unit.
     *
     * @throws IllegalArgumentException if the range is upside down or any value is not a number
     */
    public static double of(double low, double high, double outcome) {
        if (!(low <= high) || !Double.isFinite(low) || !Double.isFinite(high) || !Double.isFinite(outcome)) {
            throw new IllegalArgumentException("a range from " + low + " to " + high + " against " + outcome);
        }
        return high - low + PENALTY * (Math.max(0, low - outcome) + Math.max(0, outcome - high));
    }
}
