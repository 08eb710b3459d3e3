package org.stakewood.economy.synthetic;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.DeskRules;

/** Where the loans and the debts of the desks are written down. */
final class LoanBook {

    private LoanBook() {}

    /** Rules of a desk; refused if there is no such desk. */
    static DeskRules rules(Draft draft, int desk) {
        Check.known(desk, draft.scenario().credit().desks().size());
        return draft.scenario().credit().desks().get(desk);
    }

    static Desk desk(Draft draft, int desk) {
        return draft.credit().desks().get(desk);
    }

    static void update(Draft draft, Desk desk) {
        draft.setCredit(draft.credit().withDesks(draft.credit().desks().update(desk.id(), desk)));
    }

    /** Index of a loan among those of an account, or a negative number. */
    static int find(Account account, int desk, int validator) {
        return account.credit().loans().indexWhere(each -> each.desk() == desk && each.validator() == validator);
    }

    /** The loan as it stands, or null. */
    static Loan loan(Draft draft, int account, int desk, int validator) {
        Account holder = draft.account(account);
        int at = find(holder, desk, validator);
        return at < 0 ? null : holder.credit().loans().get(at);
    }

    /** Writes a loan down, new or changed. */
    static void put(Draft draft, int account, Loan loan) {
        draft.update(account, each -> {
            int at = find(each, loan.desk(), loan.validator());
            Vector<Loan> all = each.credit().loans();
            return each.with(each.credit().withLoans(at < 0 ? all.append(loan) : all.update(at, loan)));
        });
    }

    /** Strikes a loan out. */
    static void remove(Draft draft, int account, Loan loan) {
        draft.update(account, each -> {
            int at = find(each, loan.desk(), loan.validator());
            return each.with(each.credit().withLoans(each.credit().loans().removeAt(at)));
        });
    }

    /** Has a loan seen to when the day passes. */
    static void join(Draft draft, int account, Loan loan) {
        Desk desk = desk(draft, loan.desk());
        Joining joining = new Joining(account, loan.validator());
        if (!desk.joining().contains(joining)) {
            update(draft, desk.withJoining(desk.joining().append(joining)));
        }
    }

    /**
     * Takes an amount off a loan's debt, of today's first; debt shares are floored, all of the debt takes all of them.
     * Returns the loan, which the caller writes down; what is taken must be burnt or owed elsewhere.
     */
    static Loan reduce(Draft draft, Loan loan, long amount) {
        Desk desk = desk(draft, loan.desk());
        DebtPool pool = desk.pool(loan.kind());
        long fromToday = Math.min(amount, loan.today());
        long fromPool = amount - fromToday;
        boolean all = amount == Backing.owed(desk, loan);
        long shares =
                all ? loan.debtShares() : fromPool == 0 ? 0 : Amount.mulDivFloor(fromPool, pool.shares(), pool.total());
        DebtPool less = new DebtPool(pool.total() - fromPool, pool.shares() - shares, pool.today() - fromToday);
        update(draft, desk.withPool(loan.kind(), less));
        return loan.withDebt(loan.debtShares() - shares, loan.today() - fromToday);
    }

    /** Mints interest to whom it belongs: those who stake, or the desk itself. */
    static void earn(Draft draft, int desk, long interest) {
        if (rules(draft, desk).kind() == DeskKind.EXTERNAL) {
            draft.mintInto(Flow.INTEREST, Asset.SOAK, interest);
            Desk owner = desk(draft, desk);
            update(draft, owner.withFund(Amount.add(owner.fund(), interest)));
        } else {
            draft.mintInto(Flow.INTEREST, Asset.SOAK, interest);
            draft.credit(House.INTEREST_POT, Asset.SOAK, interest);
        }
    }
}
