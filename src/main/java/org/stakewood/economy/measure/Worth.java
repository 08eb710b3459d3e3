package org.stakewood.economy.measure;

import org.stakewood.economy.money.Amount;

/**
 * The parts of an account's net worth, micro-dollars. Each claim is floored before it is added, so the parts add up to
 * the net worth to the micro-dollar.
 *
 * @param coins what is held freely
 * @param stake bonded stake with waiting rewards, after late penalties
 * @param leaving stake on the way out
 * @param liquidity LP shares
 * @param lent deposits in markets and vaults with their gains, waiting interest and ACORN, bids in escrow
 * @param owed debts to the markets
 * @param loans debts to the desks
 */
public record Worth(long coins, long stake, long leaving, long liquidity, long lent, long owed, long loans) {

    /** Everything held, less what is owed; negative if more is owed. */
    public long net() {
        long held = Amount.add(Amount.add(coins, stake), Amount.add(leaving, liquidity));
        return Amount.add(held, lent) - owed - loans;
    }
}
