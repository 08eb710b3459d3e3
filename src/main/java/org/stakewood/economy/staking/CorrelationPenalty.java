package org.stakewood.economy.staking;

import org.stakewood.economy.money.Amount;

/**
 * The penalty that grows with the number of those who failed together: after Ethereum's proportional slashing. A lone
 * fault costs little more, a fault of many at once can cost everything.
 */
public final class CorrelationPenalty {

    private CorrelationPenalty() {}

    /**
     * The part of the stake that is lost: min(1, multiplier·min(1, failed)).
     *
     * @param failed sum over the faults of the window of the validator's part of that day's stake, the own included
     */
    public static double fraction(double failed, double multiplier) {
        return Math.min(1, multiplier * Math.min(1, failed));
    }

    /** ⌊tokens·fraction⌋, in micro-units. */
    public static long loss(long tokens, double fraction) {
        return Amount.floorTimes(tokens, fraction);
    }
}
