package org.stakewood.economy.amm;

import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;

/** The refusals that all kinds of pools share. */
final class Require {

    /** A first add must give more shares than this. */
    static final long SMALLEST_FIRST_SHARES = 1000;

    private Require() {}

    /** Refuses an amount below 1. */
    static void amount(long amount) {
        if (amount <= 0) {
            throw RefusedException.because(Reason.INVALID_AMOUNT);
        }
    }

    /** Refuses a negative amount, and two that are 0. */
    static void add(long amount1, long amount2) {
        if (amount1 < 0 || amount2 < 0 || (amount1 | amount2) == 0) {
            throw RefusedException.because(Reason.INVALID_AMOUNT);
        }
    }

    /** Refuses a pool with an empty side. */
    static void reserves(long reserve1, long reserve2) {
        if (reserve1 <= 0 || reserve2 <= 0) {
            throw RefusedException.because(Reason.NO_LIQUIDITY);
        }
    }

    /** Refuses an exact output that the reserve cannot give. */
    static void output(long amountOut, long reserveIn, long reserveOut) {
        amount(amountOut);
        reserves(reserveIn, reserveOut);
        if (amountOut >= reserveOut) {
            throw RefusedException.because(Reason.NO_LIQUIDITY);
        }
    }

    /** A first add's shares, refused when they are too few. */
    static long enough(long shares) {
        if (shares <= SMALLEST_FIRST_SHARES) {
            throw RefusedException.because(Reason.TOO_SMALL);
        }
        return shares;
    }
}
