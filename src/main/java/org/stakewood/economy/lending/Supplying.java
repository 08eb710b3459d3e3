package org.stakewood.economy.lending;

import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.event.Supplied;
import org.stakewood.economy.event.Withdrawn;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Shares;

/** Coins that are supplied to a market and taken out of it. */
public final class Supplying {

    private Supplying() {}

    /** Supplies an amount for ⌊amount·shares/deposits⌋ shares. Refused: UNKNOWN_TARGET, TOO_SMALL, INSUFFICIENT_BALANCE. */
    public static void supply(Draft draft, int account, int market, Asset asset, long amount) {
        Check.positive(amount);
        Ledger.rules(draft, market);
        Book book = Ledger.book(draft, market, asset);
        if (book.depositShares() > 0 && book.deposits() == 0) {
            Check.notTooSmall(0, amount, asset.unit());
        }
        draft.debit(account, asset, amount);
        long shares = Shares.in(amount, book.depositShares(), book.deposits());
        Book grown = book.plusCash(amount).plusShares(shares);
        Check.notTooSmall(Claims.value(grown, shares), amount, asset.unit());
        Ledger.update(draft, market, grown);
        Ledger.put(
                draft,
                account,
                market,
                Ledger.line(draft, account, market, asset).plusDeposit(shares));
        draft.tell(new Supplied(account, market, asset, amount, shares));
        Standing.refresh(draft, account, market);
    }

    /**
     * Takes ⌊shares·deposits/all shares⌋ out; the last shares take everything. Refused: UNKNOWN_TARGET,
     * INSUFFICIENT_SHARES, TOO_SMALL for nothing at all, CASH_SHORT with the cash, NO_MARKET_PRICE, LIMIT_EXCEEDED with
     * the most shares that may go.
     */
    public static void withdraw(Draft draft, int account, int market, Asset asset, long shares) {
        Check.positive(shares);
        Ledger.rules(draft, market);
        Book book = Ledger.book(draft, market, asset);
        long held = Ledger.line(draft, account, market, asset).deposit();
        if (shares > held) {
            throw RefusedException.because(
                    Reason.INSUFFICIENT_SHARES,
                    new Figure("needed", Unit.SHARES, shares),
                    new Figure("available", Unit.SHARES, held));
        }
        long amount = Claims.value(book, shares);
        if (amount == 0) {
            throw RefusedException.because(Reason.TOO_SMALL, new Figure("amount", asset.unit(), 0));
        }
        requireCash(book, amount);
        Limit.bind(
                draft, account, market, shares, Unit.SHARES, (each, part) -> take(each, account, market, asset, part));
        draft.tell(new Withdrawn(account, market, asset, amount, shares));
    }

    private static void take(Draft draft, int account, int market, Asset asset, long shares) {
        Book book = Ledger.book(draft, market, asset);
        long amount = Claims.value(book, shares);
        Ledger.update(draft, market, book.plusCash(-amount).plusShares(-shares));
        Ledger.put(
                draft,
                account,
                market,
                Ledger.line(draft, account, market, asset).plusDeposit(-shares));
        draft.credit(account, asset, amount);
    }

    /** Refuses more than the cash at hand. */
    static void requireCash(Book book, long amount) {
        if (amount > book.cash()) {
            Unit unit = book.asset().unit();
            throw RefusedException.because(
                    Reason.CASH_SHORT, new Figure("available", unit, book.cash()), new Figure("needed", unit, amount));
        }
    }

    /** Most deposit shares that could be taken out now, by the account's debts and by the cash; 0 without a price. */
    public static long most(Draft draft, int account, int market, Asset asset) {
        Book book = Ledger.book(draft, market, asset);
        long held = Ledger.line(draft, account, market, asset).deposit();
        long byCash = Claims.value(book, held) <= book.cash()
                ? held
                : Amount.mulDivFloor(book.cash(), book.depositShares(), book.deposits());
        try {
            return Limit.most(
                    draft.world(),
                    account,
                    market,
                    Amount.add(byCash, 1),
                    (each, part) -> take(each, account, market, asset, part));
        } catch (RefusedException noPrice) {
            return 0;
        }
    }

    /** Deposit shares that would pay a whole amount, or all that are held if they are worth less. */
    public static long sharesFor(Book book, long held, long amount) {
        long worth = Claims.value(book, held);
        return amount >= worth
                ? held
                : Math.min(held, Amount.mulDivCeil(amount, book.depositShares(), book.deposits()));
    }
}
