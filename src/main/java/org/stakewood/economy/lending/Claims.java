package org.stakewood.economy.lending;

import org.stakewood.economy.Draft;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Shares;

/** Deposit shares, which change hands in kind when positions are liquidated. */
public final class Claims {

    private Claims() {}

    /** Adds deposit shares that the caller has taken from elsewhere to what an account has supplied. */
    public static void give(Draft draft, int account, int market, Asset asset, long shares) {
        Line line = Ledger.line(draft, account, market, asset);
        Ledger.put(draft, account, market, line.plusDeposit(shares));
        Standing.refresh(draft, account, market);
    }

    /** Micro-units of the asset that deposit shares would pay now, floored. */
    public static long value(Draft draft, int market, Asset asset, long shares) {
        return value(Ledger.book(draft, market, asset), shares);
    }

    /** Micro-units that deposit shares of a book would pay now, floored. */
    public static long value(Book book, long shares) {
        return Shares.out(shares, book.depositShares(), book.deposits());
    }

    /** Deposit shares that are nobody's any more become coins, as far as there is cash; the rest is the other suppliers'. */
    public static long redeem(Draft draft, int market, Asset asset, long shares) {
        Book book = Ledger.book(draft, market, asset);
        long paid = Math.min(book.cash(), value(book, shares));
        Ledger.update(draft, market, book.plusCash(-paid).plusShares(-shares));
        return paid;
    }
}
