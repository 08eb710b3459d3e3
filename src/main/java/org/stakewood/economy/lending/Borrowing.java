package org.stakewood.economy.lending;

import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.event.Borrowed;
import org.stakewood.economy.event.Repaid;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;

/** Debts to a market. */
public final class Borrowing {

    private Borrowing() {}

    /**
     * Borrows. A day's interest ⌈amount·r_b/daysPerYear⌉ is owed at once, at the rate that the loan itself makes; from
     * the next day on the debt bears interest with all others. Refused: UNKNOWN_TARGET, CASH_SHORT with the cash,
     * NO_MARKET_PRICE, LIMIT_EXCEEDED with the most that may be borrowed.
     */
    public static void borrow(Draft draft, int account, int market, Asset asset, long amount) {
        Check.positive(amount);
        Ledger.rules(draft, market);
        Supplying.requireCash(Ledger.book(draft, market, asset), amount);
        long before = Debts.owed(draft, account, market, asset);
        Limit.bind(
                draft, account, market, amount, asset.unit(), (each, part) -> lend(each, account, market, asset, part));
        long debt = Debts.owed(draft, account, market, asset);
        double rate = MarketRate.of(draft.world(), market, asset).borrow();
        draft.tell(new Borrowed(account, market, asset, amount, debt - before - amount, debt, rate));
        Standing.refresh(draft, account, market);
    }

    private static void lend(Draft draft, int account, int market, Asset asset, long amount) {
        Ledger.update(draft, market, Ledger.book(draft, market, asset).plusCash(-amount));
        Debts.borrow(draft, account, market, asset, amount);
        long interest = MarketInterest.ofDay(draft, market, Ledger.book(draft, market, asset), amount);
        Debts.borrow(draft, account, market, asset, interest);
        MarketInterest.earn(draft, market, asset, interest, 0);
        draft.credit(account, asset, amount);
    }

    /**
     * Pays a debt back, all of it if {@code all} or if it is no larger than the amount; what was borrowed today is paid
     * first. Refused: UNKNOWN_TARGET, NO_DEBT, TOO_SMALL, INSUFFICIENT_BALANCE.
     */
    public static void repay(Draft draft, int account, int market, Asset asset, long amount, boolean all) {
        Ledger.rules(draft, market);
        Book book = Ledger.book(draft, market, asset);
        long owed = Debts.owed(draft, account, market, asset);
        if (owed == 0) {
            throw RefusedException.because(Reason.NO_DEBT);
        }
        if (!all) {
            Check.positive(amount);
        }
        long paid = all ? owed : Math.min(amount, owed);
        draft.debit(account, asset, paid);
        Ledger.update(draft, market, book.plusCash(paid));
        settle(draft, account, market, asset, paid);
        long left = Debts.owed(draft, account, market, asset);
        draft.tell(new Repaid(account, market, asset, paid, left));
        Standing.refresh(draft, account, market);
    }

    /** Takes what has been paid off a debt; refuses what is too small to take a share away. */
    static void settle(Draft draft, int account, int market, Asset asset, long paid) {
        if (!Debts.reduce(draft, account, market, asset, paid)) {
            throw RefusedException.because(
                    Reason.TOO_SMALL, new Figure("amount", asset.unit(), paid), new Figure("worth", asset.unit(), 0));
        }
    }

    /** Most that an account could borrow of an asset now, by its collateral and by the cash; 0 without a price. */
    public static long most(Draft draft, int account, int market, Asset asset) {
        long cash = Ledger.book(draft, market, asset).cash();
        try {
            return Limit.most(
                    draft.world(),
                    account,
                    market,
                    Amount.add(cash, 1),
                    (each, part) -> lend(each, account, market, asset, part));
        } catch (RefusedException noPrice) {
            return 0;
        }
    }
}
