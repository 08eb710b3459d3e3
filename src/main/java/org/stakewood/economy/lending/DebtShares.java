package org.stakewood.economy.lending;

import org.stakewood.economy.money.Amount;

/**
 * Shares of what is owed, micro-units on both sides. Against the borrower: shares are ceiled on borrowing and floored on
 * repaying, what they owe is ceiled. A share never owes less than a micro-unit, so a total that is gone has no shares.
 */
public final class DebtShares {

    private DebtShares() {}

    /** Shares for an amount that joins: ⌈amount·shares/total⌉, one for one while there are none. */
    public static long in(long amount, long shares, long total) {
        return shares == 0 ? amount : Amount.mulDivCeil(amount, shares, total);
    }

    /** What some of the shares owe: ⌈part·total/shares⌉; all of them owe the whole total. */
    public static long owed(long part, long shares, long total) {
        return part == 0 ? 0 : part == shares ? total : Amount.mulDivCeil(part, total, shares);
    }

    /** Shares of a holder that a payment takes away: ⌊amount·shares/total⌋, all of them for all that they owe. */
    public static long paid(long amount, long held, long shares, long total) {
        return amount == owed(held, shares, total) ? held : Amount.mulDivFloor(amount, shares, total);
    }
}
