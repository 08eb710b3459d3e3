package org.stakewood.economy.synthetic;

import org.stakewood.economy.Draft;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Swap;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Asset;

/**
 * Buys the synthetic in its pool to cover a debt: as much of it as keeps the marginal price at or below a cap and costs
 * no more than a budget.
 */
final class CoverPurchase {

    private CoverPurchase() {}

    /** The largest such purchase of at most {@code debt}, not done yet; null if nothing can be bought. */
    static Swap plan(Draft draft, long debt, long budget, double cap) {
        int id = Prices.oracle(draft.pools(), Asset.SOAK, Asset.OAK);
        if (id < 0 || debt == 0 || budget == 0) {
            return null;
        }
        Pool pool = draft.pool(id);
        Swap whole = attempt(pool, debt, budget, cap);
        if (whole != null) {
            return whole;
        }
        Swap best = null;
        long low = 0;
        long high = Math.min(debt, pool.reserve1()) - 1;
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            Swap swap = attempt(pool, middle, budget, cap);
            if (swap == null) {
                high = middle - 1;
            } else {
                best = swap;
                low = middle;
            }
        }
        return best;
    }

    private static Swap attempt(Pool pool, long amount, long budget, double cap) {
        if (amount >= pool.reserve1()) {
            return null;
        }
        try {
            Swap swap = pool.swapOut(Asset.OAK, amount);
            return swap.amountIn() <= budget && swap.spotAfter() <= cap ? swap : null;
        } catch (RefusedException tooMuch) {
            return null;
        }
    }
}
