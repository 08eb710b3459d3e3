package org.stakewood.economy.lending;

import org.stakewood.economy.money.Asset;

/**
 * One asset of a money market. What suppliers own is never kept apart: it is cash + debts − reserves.
 *
 * @param asset what is lent
 * @param cash micro-units at hand
 * @param debt micro-units owed by the debt shares
 * @param debtShares all debt shares
 * @param today micro-units borrowed since the last day passed: owed, and without interest until they join
 * @param auctioned micro-units whose collateral is being sold: owed, and without interest
 * @param depositShares all deposit shares
 * @param reserves micro-units that belong to the market itself
 */
public record Book(
        Asset asset,
        long cash,
        long debt,
        long debtShares,
        long today,
        long auctioned,
        long depositShares,
        long reserves) {

    /** An asset that nobody has supplied yet. */
    public static Book open(Asset asset) {
        return new Book(asset, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Everything owed, micro-units. */
    public long owed() {
        return Math.addExact(Math.addExact(debt, today), auctioned);
    }

    /** What the suppliers own, micro-units; never negative. */
    public long deposits() {
        return Math.max(0, Math.addExact(cash, owed()) - reserves);
    }
}
