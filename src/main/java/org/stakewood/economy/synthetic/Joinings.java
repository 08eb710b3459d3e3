package org.stakewood.economy.synthetic;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.staking.Bonding;
import org.stakewood.economy.staking.Delegation;

/** Step 8: today's debts join their pools, debt shares ceiled; pledges to an external desk begin to bind. */
public final class Joinings {

    private Joinings() {}

    /** Lets in what waits, and notes how loans stand where a desk sees late. */
    public static void join(Draft draft) {
        for (int id = 0; id < draft.credit().desks().size(); id++) {
            Desk desk = LoanBook.desk(draft, id);
            for (Joining each : desk.joining()) {
                Loan loan = LoanBook.loan(draft, each.account(), id, each.validator());
                if (loan != null) {
                    bind(draft, each.account(), owe(draft, each.account(), loan));
                }
            }
            if (!desk.joining().isEmpty()) {
                LoanBook.update(draft, LoanBook.desk(draft, id).withJoining(Vector.empty()));
            }
            int days = Condition.delay(LoanBook.rules(draft, id));
            if (days > 0) {
                note(draft, id, days);
            }
        }
    }

    private static Loan owe(Draft draft, int account, Loan loan) {
        if (loan.today() == 0) {
            return loan;
        }
        Desk desk = LoanBook.desk(draft, loan.desk());
        DebtPool pool = desk.pool(loan.kind());
        long shares = pool.total() == 0 ? loan.today() : Amount.mulDivCeil(loan.today(), pool.shares(), pool.total());
        LoanBook.update(
                draft,
                desk.withPool(
                        loan.kind(),
                        new DebtPool(
                                Amount.add(pool.total(), loan.today()),
                                Amount.add(pool.shares(), shares),
                                pool.today() - loan.today())));
        Loan joined = loan.withDebt(Amount.add(loan.debtShares(), shares), 0);
        LoanBook.put(draft, account, joined);
        return joined;
    }

    /** Binds as much of what was promised as is still there. */
    private static void bind(Draft draft, int account, Loan loan) {
        if (loan.pending() == 0) {
            return;
        }
        Account holder = draft.account(account);
        int at = holder.delegationTo(loan.validator());
        Delegation held = at < 0 ? null : holder.delegations().get(at);
        long shares = held == null || draft.validator(loan.validator()).tombstoned()
                ? 0
                : Math.min(held.free(), loan.pending());
        if (shares > 0) {
            Bonding.pledge(draft, account, loan.validator(), shares, 0);
        }
        Loan bound = loan.withPledge(Amount.add(loan.pledged(), shares), 0);
        if (bound.pledged() == 0 && !bound.indebted()) {
            LoanBook.remove(draft, account, loan);
        } else {
            LoanBook.put(draft, account, bound);
        }
    }

    private static void note(Draft draft, int desk, int days) {
        for (Account account : draft.positioned()) {
            for (Loan loan : account.credit().loans()) {
                if (loan.desk() == desk) {
                    LoanBook.put(draft, account.id(), noted(draft, loan, days));
                }
            }
        }
    }

    private static Loan noted(Draft draft, Loan loan, int days) {
        LoanMark mark = new LoanMark(
                loan.pledged(),
                Backing.stake(draft.validator(loan.validator()), loan),
                Backing.owed(LoanBook.desk(draft, loan.desk()), loan));
        Vector<LoanMark> past = loan.past().append(mark);
        return loan.withPast(past.drop(Math.max(0, past.size() - days)));
    }
}
