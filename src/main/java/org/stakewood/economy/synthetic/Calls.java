package org.stakewood.economy.synthetic;

import org.stakewood.economy.Draft;
import org.stakewood.economy.event.LoanCalled;

/** Calls a loan: it must be repaid within the desk's days. */
final class Calls {

    private Calls() {}

    static Loan call(Draft draft, int account, Loan loan, CallReason reason, Condition now) {
        int today = draft.day() + 1;
        int end = today + LoanBook.rules(draft, loan.desk()).callDays();
        boolean flagged = loan.state() == LoanState.FLAGGED;
        Loan called = loan.withCallEnd(end)
                .withState(flagged ? LoanState.FLAGGED : LoanState.CALLED, flagged ? loan.since() : today);
        LoanBook.put(draft, account, called);
        draft.tell(new LoanCalled(account, loan.desk(), loan.validator(), reason, now.debt(), now.health(), end));
        return called;
    }
}
