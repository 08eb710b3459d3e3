package org.stakewood.economy.liquidation;

import java.util.function.DoublePredicate;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Swap;
import org.stakewood.economy.money.Asset;

/** The largest sale in a pool within a budget, a need and a bound on the price that it leaves. */
final class Selling {

    private Selling() {}

    /** Null if not even the smallest sale fits. A sale that brings what is needed exactly is preferred. */
    static Swap most(Pool pool, Asset in, long budget, long need, DoublePredicate priceHolds) {
        Swap exact = exactOut(pool, in, need);
        if (exact != null && exact.amountIn() <= budget && priceHolds.test(exact.spotAfter())) {
            return exact;
        }
        Swap best = null;
        long low = 1;
        long high = exact == null ? budget : Math.min(budget, exact.amountIn());
        while (low <= high) {
            long middle = low + (high - low) / 2;
            Swap swap = exactIn(pool, in, middle);
            boolean tooSmall = swap == null && middle < budget / 2;
            if (swap != null && priceHolds.test(swap.spotAfter()) && swap.amountOut() <= need) {
                best = swap;
                low = middle + 1;
            } else if (tooSmall && best == null) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    private static Swap exactOut(Pool pool, Asset in, long out) {
        try {
            return pool.swapOut(in, out);
        } catch (RefusedException tooMuch) {
            return null;
        }
    }

    private static Swap exactIn(Pool pool, Asset in, long amount) {
        try {
            return pool.swapIn(in, amount);
        } catch (RefusedException unfit) {
            return null;
        }
    }
}
