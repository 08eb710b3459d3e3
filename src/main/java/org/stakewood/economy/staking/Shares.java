package org.stakewood.economy.staking;

import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.money.Amount;

/**
 * Shares of a total: how every pooled claim is kept, so that a reward or a slash changes the total and never the
 * holders one by one. Micro-units on both sides; both directions floor, the dust stays in the total.
 */
public final class Shares {

    private Shares() {}

    /**
     * Shares for an amount that joins: ⌊amount·shares/total⌋, one for one while there are none. May be 0, which the
     * command judges.
     *
     * @throws RefusedException {@code INVALID_AMOUNT} below 1; {@code TOMBSTONED} where shares are left but the total
     *     is gone, so that nothing can be worth a share
     */
    public static long in(long amount, long shares, long total) {
        if (amount <= 0) {
            throw RefusedException.because(Reason.INVALID_AMOUNT);
        }
        if (shares == 0) {
            return amount;
        }
        if (total == 0) {
            throw RefusedException.because(Reason.TOMBSTONED);
        }
        return Amount.mulDivFloor(amount, shares, total);
    }

    /**
     * What some of the shares are worth: ⌊part·total/shares⌋; all of them take the whole total.
     *
     * @throws RefusedException {@code INVALID_AMOUNT} below 0; {@code INSUFFICIENT_SHARES} for more than there are
     */
    public static long out(long part, long shares, long total) {
        if (part < 0) {
            throw RefusedException.because(Reason.INVALID_AMOUNT);
        }
        if (part > shares) {
            throw RefusedException.because(Reason.INSUFFICIENT_SHARES);
        }
        return part == shares ? total : Amount.mulDivFloor(part, total, shares);
    }
}
