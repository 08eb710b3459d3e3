package org.stakewood.economy.lending;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;

/** What accounts owe to the markets. */
public final class Debts {

    private Debts() {}

    /** Micro-units owed on a line of a book, ceiled. */
    public static long owed(Book book, Line line) {
        return Amount.add(line.today(), DebtShares.owed(line.debt(), book.debtShares(), book.debt()));
    }

    /** Micro-units that an account owes of an asset. */
    public static long owed(Draft draft, int account, int market, Asset asset) {
        return owed(Ledger.book(draft, market, asset), Ledger.line(draft, account, market, asset));
    }

    /** Adds a debt of today, to be seen to when the day passes. */
    static void borrow(Draft draft, int account, int market, Asset asset, long amount) {
        Line line = Ledger.line(draft, account, market, asset);
        Ledger.put(draft, account, market, line.withDebt(line.debt(), Amount.add(line.today(), amount)));
        Ledger.update(draft, market, Ledger.book(draft, market, asset).plusToday(amount));
        Market lender = Ledger.market(draft, market);
        if (!lender.joining().contains(account)) {
            Ledger.update(draft, lender.withJoining(lender.joining().append(account)));
        }
    }

    /**
     * Takes an amount off a debt, of today's first; the caller sees to it that it is paid or owed elsewhere. False if
     * it is too small to take a share away.
     */
    static boolean reduce(Draft draft, int account, int market, Asset asset, long amount) {
        Book book = Ledger.book(draft, market, asset);
        Line line = Ledger.line(draft, account, market, asset);
        long fromToday = Math.min(amount, line.today());
        long rest = amount - fromToday;
        long shares = rest == 0 ? 0 : DebtShares.paid(rest, line.debt(), book.debtShares(), book.debt());
        Ledger.update(
                draft,
                market,
                book.withDebt(book.debt() - rest, book.debtShares() - shares).plusToday(-fromToday));
        Ledger.put(draft, account, market, line.withDebt(line.debt() - shares, line.today() - fromToday));
        return fromToday > 0 || shares > 0;
    }

    /** Step 8: debts of the day become shares of the pool and bear interest from the next day on. */
    public static void join(Draft draft) {
        for (Market market : draft.credit().markets()) {
            if (market.joining().nonEmpty()) {
                Ledger.update(draft, market.withJoining(Vector.empty()));
                for (int account : market.joining()) {
                    join(draft, account, market.id());
                }
            }
        }
    }

    private static void join(Draft draft, int account, int market) {
        for (Line line : Ledger.position(draft, account, market).lines()) {
            if (line.today() > 0) {
                Book book = Ledger.book(draft, market, line.asset());
                long shares = DebtShares.in(line.today(), book.debtShares(), book.debt());
                Ledger.update(
                        draft,
                        market,
                        book.withDebt(Amount.add(book.debt(), line.today()), Amount.add(book.debtShares(), shares))
                                .plusToday(-line.today()));
                Ledger.put(draft, account, market, line.withDebt(Amount.add(line.debt(), shares), 0));
            }
        }
    }
}
