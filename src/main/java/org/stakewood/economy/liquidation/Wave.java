package org.stakewood.economy.liquidation;

/**
 * The running or the last cascade: liquidations on days without a gap between them.
 *
 * @param lastDay day (1 is the first) of its latest liquidation; 0 before the first
 * @param first micro-OAK of debt that fell in its first pass
 * @param total micro-OAK of debt that has fallen in it
 */
public record Wave(int lastDay, long first, long total) {

    public static final Wave NONE = new Wave(0, 0, 0);

    /** The wave after a pass of a day in which so much debt fell. */
    public Wave fell(int today, long amount) {
        boolean goesOn = lastDay > 0 && today - lastDay <= 1;
        return goesOn ? new Wave(today, first, Math.addExact(total, amount)) : new Wave(today, amount, amount);
    }

    /** Amplification: everything that fell ÷ what fell first; 0 before the first cascade. */
    public double amplification() {
        return first == 0 ? 0 : (double) total / first;
    }
}
