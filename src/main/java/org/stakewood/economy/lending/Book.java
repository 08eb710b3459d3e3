package org.stakewood.economy.lending;

import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;

/**
 * One asset of a money market. What suppliers own is never kept apart: it is cash + debts − reserves.
 *
 * @param asset what is lent
 * @param cash micro-units at hand
 * @param debt micro-units owed by the debt shares
 * @param debtShares all debt shares
 * @param today micro-units borrowed since the last day passed: owed, and without interest until they join
 * @param auctioned micro-units whose collateral is being sold, or that the deficit ladder is covering: owed, and
 *     without interest
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
        return Amount.add(Amount.add(debt, today), auctioned);
    }

    /** What the suppliers own, micro-units; never negative. */
    public long deposits() {
        return Math.max(0, Amount.add(cash, owed()) - reserves);
    }

    /** U: everything owed by what the suppliers own. */
    public double utilization() {
        return KinkedRate.utilization(cash, owed(), reserves);
    }

    /** This book with more cash; negative for less. */
    public Book plusCash(long more) {
        return new Book(asset, Amount.add(cash, more), debt, debtShares, today, auctioned, depositShares, reserves);
    }

    public Book withDebt(long total, long shares) {
        return new Book(asset, cash, total, shares, today, auctioned, depositShares, reserves);
    }

    /** This book with more borrowed today; negative for less. */
    public Book plusToday(long more) {
        return new Book(asset, cash, debt, debtShares, Amount.add(today, more), auctioned, depositShares, reserves);
    }

    /** This book with more debt in auction; negative for less. */
    public Book plusAuctioned(long more) {
        return new Book(asset, cash, debt, debtShares, today, Amount.add(auctioned, more), depositShares, reserves);
    }

    /** This book with more deposit shares; negative for fewer. */
    public Book plusShares(long more) {
        return new Book(asset, cash, debt, debtShares, today, auctioned, Amount.add(depositShares, more), reserves);
    }

    public Book withReserves(long other) {
        return new Book(asset, cash, debt, debtShares, today, auctioned, depositShares, other);
    }
}
