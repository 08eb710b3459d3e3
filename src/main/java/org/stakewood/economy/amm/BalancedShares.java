package org.stakewood.economy.amm;

import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.money.Amount;

/** Shares for the balanced part of an add. */
final class BalancedShares {

    private BalancedShares() {}

    /** The smaller of the two ⌊amount·supply/reserve⌋; one of them may leave {@code long}. */
    static long of(long amount1, long amount2, long reserve1, long reserve2, long supply) {
        Require.add(amount1, amount2);
        Require.reserves(reserve1, reserve2);
        long by1 = Amount.mulDivOrMinusOne(amount1, supply, reserve1);
        long by2 = Amount.mulDivOrMinusOne(amount2, supply, reserve2);
        if (by1 < 0 && by2 < 0) {
            throw RefusedException.because(Reason.OUT_OF_RANGE);
        }
        return by1 < 0 || by2 >= 0 && by2 < by1 ? by2 : by1;
    }
}
