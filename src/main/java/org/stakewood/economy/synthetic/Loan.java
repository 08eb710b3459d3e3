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
        long pledged,
        long pending,
        long debtShares,
        long today,
        long openingStake,
        long openingDebt,
        double limit,
        Vector<LoanMark> past) {

    public Loan withPledged(long shares) {
        return new Loan(
                desk,
                validator,
                kind,
                state,
                since,
                due,
                shares,
                pending,
                debtShares,
                today,
                openingStake,
                openingDebt,
                limit,
                past);
    }
}
