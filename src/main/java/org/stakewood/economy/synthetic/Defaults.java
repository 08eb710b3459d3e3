package org.stakewood.economy.synthetic;

import io.vavr.collection.Vector;
import java.util.Comparator;
import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.event.LoanFlagged;
import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.staking.Validator;

/**
 * Step 7: how every loan stands by the mark of a pass. A loan below h = 1, or called and not repaid in time, is flagged;
 * it is foreclosed after its days of grace, at once if h or φ are beyond the desk's bounds, and at once if its holder's
 * own validator has signed twice. Other loans at a tombstoned validator, and term loans that are over, are called.
 */
public final class Defaults {

    private static final Comparator<DueLoan> WEAKEST_FIRST = Comparator.comparingDouble(DueLoan::health)
            .thenComparingInt(DueLoan::account)
            .thenComparingInt(each -> each.loan().desk())
            .thenComparingInt(each -> each.loan().validator());

    private Defaults() {}

    /** Brings all states up to date and returns what is to be foreclosed in this pass, the weakest first. */
    public static Vector<DueLoan> due(Draft draft, double mark) {
        Vector<DueLoan> due = Vector.empty();
        for (Account account : draft.positioned()) {
            for (Loan loan : account.credit().loans()) {
                // What is pledged today binds only in step 8: until then the desk has nothing to judge by.
                if (loan.indebted() && loan.pending() == 0) {
                    Condition seen = Condition.seen(draft, loan, mark);
                    Loan judged = judge(draft, account.id(), loan, seen);
                    FallCause cause = cause(draft, account.id(), judged, seen);
                    if (cause != null) {
                        due = due.append(new DueLoan(account.id(), judged, seen.health(), cause));
                    }
                }
            }
        }
        return due.sorted(WEAKEST_FIRST);
    }

    private static Loan judge(Draft draft, int account, Loan loan, Condition seen) {
        int today = draft.day() + 1;
        DeskRules rules = LoanBook.rules(draft, loan.desk());
        Loan now = loan;
        if (loan.callEnd() == 0 && draft.validator(loan.validator()).tombstoned()) {
            now = Calls.call(draft, account, loan, CallReason.TOMBSTONED, seen);
        } else if (loan.callEnd() == 0 && loan.due() > 0 && today >= loan.due()) {
            now = Calls.call(draft, account, loan, CallReason.TERM_OVER, seen);
        }
        LoanState before = now.state();
        now = Standing.enter(draft, account, now, seen.state(rules, now, today), seen);
        if (now.state() == LoanState.FLAGGED && before != LoanState.FLAGGED) {
            draft.tell(new LoanFlagged(
                    account,
                    now.desk(),
                    now.validator(),
                    seen.stake(),
                    seen.debt(),
                    seen.health(),
                    seen.phi(),
                    seen.price(),
                    beyond(rules, seen) ? today : today + rules.graceDays()));
        }
        return now;
    }

    /** Why the loan is foreclosed in this pass; null if it is not. */
    private static FallCause cause(Draft draft, int account, Loan loan, Condition seen) {
        DeskRules rules = LoanBook.rules(draft, loan.desk());
        int today = draft.day() + 1;
        if (ownFault(draft.validator(loan.validator()), account)) {
            return FallCause.FAULT;
        }
        boolean flagged = loan.state() == LoanState.FLAGGED && today >= loan.since() + rules.graceDays();
        if (beyond(rules, seen) || (flagged && loan.since() == today && seen.health() < 1)) {
            return seen.phi() > 1 ? FallCause.SLASH : FallCause.PRICE;
        }
        if (!flagged) {
            return null;
        }
        return seen.health() < 1 ? FallCause.GRACE : FallCause.CALL;
    }

    private static boolean beyond(DeskRules rules, Condition seen) {
        return seen.health() < rules.instantHealth() || seen.phi() > rules.mostCost();
    }

    /** True for the loan of an operator against its own validator that is out for good. */
    static boolean ownFault(Validator validator, int account) {
        return validator.tombstoned() && validator.owner() == account;
    }
}
