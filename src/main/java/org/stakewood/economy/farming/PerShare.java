package org.stakewood.economy.farming;

import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.money.Wide;

/**
 * Reward per share since the beginning, in units of 10⁻¹⁸, as an unsigned number of 128 bits. All rewards ever paid
 * fit: less than 2⁶³ micro-units times 10¹⁸ is below 2¹²³.
 *
 * @param high upper 64 bits
 * @param low lower 64 bits, unsigned
 */
public record PerShare(long high, long low) {

    /** Before the first reward. */
    public static final PerShare ZERO = new PerShare(0, 0);

    private static final long SCALE = 1_000_000_000_000_000_000L;

    /** This plus ⌊amount·10¹⁸/shares⌋ for an amount paid to all shares, at least one. */
    public PerShare plus(long amount, long shares) {
        if (amount < 0 || shares <= 0) {
            throw new IllegalArgumentException(amount + " to " + shares + " shares");
        }
        long productHigh = Math.multiplyHigh(amount, SCALE);
        long quotientHigh = productHigh / shares;
        long quotientLow = Wide.divide(productHigh % shares, amount * SCALE, shares);
        long sumLow = low + quotientLow;
        long sumHigh = high + quotientHigh + (Long.compareUnsigned(sumLow, low) < 0 ? 1 : 0);
        if (sumHigh < 0) {
            throw RefusedException.because(Reason.OUT_OF_RANGE);
        }
        return new PerShare(sumHigh, sumLow);
    }

    /** ⌊shares·(this − since)/10¹⁸⌋: what that many shares earned since an earlier reading. */
    public long earned(long shares, PerShare since) {
        long growthLow = low - since.low;
        long growthHigh = high - since.high - (Long.compareUnsigned(low, since.low) < 0 ? 1 : 0);
        if (growthHigh < 0 || shares < 0) {
            throw new IllegalArgumentException("a reading from the future, or shares " + shares);
        }
        long word0 = growthLow * shares;
        long carried = unsignedHigh(growthLow, shares);
        long word1 = growthHigh * shares + carried;
        long word2 = unsignedHigh(growthHigh, shares) + (Long.compareUnsigned(word1, carried) < 0 ? 1 : 0);
        if (word2 != 0 || Long.compareUnsigned(word1, SCALE) >= 0) {
            throw RefusedException.because(Reason.OUT_OF_RANGE);
        }
        long earned = Wide.divide(word1, word0, SCALE);
        if (earned < 0) {
            throw RefusedException.because(Reason.OUT_OF_RANGE);
        }
        return earned;
    }

    private static long unsignedHigh(long unsigned, long signed) {
        return Math.multiplyHigh(unsigned, signed) + (unsigned < 0 ? signed : 0);
    }
}
