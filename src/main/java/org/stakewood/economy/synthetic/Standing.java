package org.stakewood.economy.synthetic;

import org.stakewood.economy.Draft;
import org.stakewood.economy.event.LoanCured;
import org.stakewood.economy.event.LoanWarned;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.DeskRules;

/** Keeps the state of a loan true when its holder has done something about it. */
final class Standing {

    private Standing() {}

    /** The state after an act of the holder: a default may be cured by it, but only a passing day finds a new one. */
    static void refresh(Draft draft, int account, int desk, int validator) {
        Loan loan = LoanBook.loan(draft, account, desk, validator);
        if (loan == null || !loan.indebted()) {
            return;
        }
        DeskRules rules = LoanBook.rules(draft, desk);
        int today = draft.day() + 1;
        Condition now = Condition.seen(draft, loan, Oracle.of(draft).cascadeMark());
        LoanState next = now.state(rules, loan, today);
        if (next == LoanState.FLAGGED && loan.state() != LoanState.FLAGGED) {
            next = loan.callEnd() > 0 ? LoanState.CALLED : LoanState.MARGIN;
        }
        enter(draft, account, loan, next, now);
    }

    /** Writes a state down and tells of a warning or a cure; flags are told by who sets them. */
    static Loan enter(Draft draft, int account, Loan loan, LoanState next, Condition now) {
        if (next == loan.state()) {
            return loan;
        }
        Loan changed = loan.withState(next, draft.day() + 1);
        LoanBook.put(draft, account, changed);
        if (loan.state() == LoanState.FLAGGED) {
            draft.tell(new LoanCured(account, loan.desk(), loan.validator(), now.health()));
        } else if (next == LoanState.MARGIN) {
            draft.tell(new LoanWarned(account, loan.desk(), loan.validator(), now.health(), now.phi()));
        }
        return changed;
    }
}
