package org.stakewood.economy.amm;

import java.util.function.LongPredicate;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;

/** Finds the least input that is enough, from a guess: doubling steps to enclose it, halving to find it. */
final class LeastInput {

    private LeastInput() {}

    /**
     * @param guess above 0; a good one makes the search short
     * @param most no input above this is tried
     * @param enough false below the answer, true from it on
     * @throws RefusedException {@code NO_LIQUIDITY} if even the most is not enough
     */
    static long search(long guess, long most, LongPredicate enough) {
        long high = Math.min(guess, most);
        long low = high;
        if (high < 1) {
            throw RefusedException.because(Reason.NO_LIQUIDITY);
        }
        for (long step = 1; !enough.test(high); step *= 2) {
            if (high == most) {
                throw RefusedException.because(Reason.NO_LIQUIDITY);
            }
            low = high + 1;
            high = step < most - high ? high + step : most;
        }
        if (low == high) {
            for (long step = 1; low > 1; step *= 2) {
                low = Math.max(1, low - step);
                if (!enough.test(low)) {
                    low++;
                    break;
                }
                high = low;
            }
        }
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }
}
