package org.stakewood.economy.synthetic;

import io.vavr.collection.Vector;

/**
 * A loan of an account against its stake at one validator; one for each desk and validator.
 *
 * @param desk who lends
 * @param validator whose shares are pledged
 * @param kind its terms, kept from the first draw on
 * @param state how it stands
 * @param since day (1 is the first) on which the state began
 * @param due day on which a term loan ends; 0 if callable
 * @param callEnd last day to repay a called loan; 0 if it is not called
 * @param pledged shares pledged
 * @param pending shares whose pledge does not bind yet: still free
 * @param debtShares shares of the desk's debt pool of this kind
 * @param today micro-sOAK drawn since the last day passed, first day's interest included
 * @param openingStake S₀: micro-OAK that the pledge was worth at the last draw
 * @param openingDebt c₀: micro-OAK that was owed at the last draw
 * @param limit most owed at a draw, as a share of the pledge
 * @param past what the pledge and the debt were on the last days, oldest first, as far as the desk's delay needs it
 */
public record Loan(
        int desk,
        int validator,
        LoanKind kind,
        LoanState state,
        int since,
        int due,
        int callEnd,
        long pledged,
        long pending,
        long debtShares,
        long today,
        long openingStake,
        long openingDebt,
        double limit,
        Vector<LoanMark> past) {

    /** A loan of which nothing is pledged and drawn yet. */
    static Loan open(int desk, int validator, int day, double limit) {
        return new Loan(
                desk, validator, LoanKind.CALLABLE, LoanState.OPEN, day, 0, 0, 0, 0, 0, 0, 0, 0, limit, Vector.empty());
    }

    /** True if anything is owed. */
    public boolean indebted() {
        return (debtShares | today) != 0;
    }

    public Loan withPledged(long shares) {
        return withPledge(shares, pending);
    }

    Loan withPledge(long binding, long notYet) {
        return new Loan(
                desk,
                validator,
                kind,
                state,
                since,
                due,
                callEnd,
                binding,
                notYet,
                debtShares,
                today,
                openingStake,
                openingDebt,
                limit,
                past);
    }

    Loan withTerms(LoanKind other, int end) {
        return new Loan(
                desk,
                validator,
                other,
                state,
                since,
                end,
                callEnd,
                pledged,
                pending,
                debtShares,
                today,
                openingStake,
                openingDebt,
                limit,
                past);
    }

    Loan withState(LoanState other, int day) {
        return new Loan(
                desk,
                validator,
                kind,
                other,
                day,
                due,
                callEnd,
                pledged,
                pending,
                debtShares,
                today,
                openingStake,
                openingDebt,
                limit,
                past);
    }

    Loan withCallEnd(int day) {
        return new Loan(
                desk,
                validator,
                kind,
                state,
                since,
                due,
                day,
                pledged,
                pending,
                debtShares,
                today,
                openingStake,
                openingDebt,
                limit,
                past);
    }

    Loan withDebt(long shares, long drawnToday) {
        return new Loan(
                desk,
                validator,
                kind,
                state,
                since,
                due,
                callEnd,
                pledged,
                pending,
                shares,
                drawnToday,
                openingStake,
                openingDebt,
                limit,
                past);
    }

    Loan withOpening(long stake, long debt) {
        return new Loan(
                desk,
                validator,
                kind,
                state,
                since,
                due,
                callEnd,
                pledged,
                pending,
                debtShares,
                today,
                stake,
                debt,
                limit,
                past);
    }

    Loan withPast(Vector<LoanMark> other) {
        return new Loan(
                desk,
                validator,
                kind,
                state,
                since,
                due,
                callEnd,
                pledged,
                pending,
                debtShares,
                today,
                openingStake,
                openingDebt,
                limit,
                other);
    }
}
