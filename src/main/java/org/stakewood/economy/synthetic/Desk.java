package org.stakewood.economy.synthetic;

import io.vavr.collection.Vector;

/**
 * A lender of the synthetic.
 *
 * @param id place in the scenario's list
 * @param callable debts that may be called
 * @param term debts with a fixed end
 * @param fund micro-sOAK that the desk has earned for itself
 * @param guards what its guards have done
 * @param joining loans to be seen to when the day passes
 */
public record Desk(int id, DebtPool callable, DebtPool term, long fund, GuardState guards, Vector<Joining> joining) {

    /** A desk that has lent nothing. */
    public static Desk open(int id) {
        return new Desk(id, DebtPool.NONE, DebtPool.NONE, 0, GuardState.QUIET, Vector.empty());
    }

    /** Everything owed to it, micro-sOAK, without what is in auction. */
    public long owed() {
        return Math.addExact(callable.owed(), term.owed());
    }

    /** The debts of one kind. */
    public DebtPool pool(LoanKind kind) {
        return kind == LoanKind.TERM ? term : callable;
    }

    Desk withPool(LoanKind kind, DebtPool other) {
        return kind == LoanKind.TERM
                ? new Desk(id, callable, other, fund, guards, joining)
                : new Desk(id, other, term, fund, guards, joining);
    }

    Desk withFund(long other) {
        return new Desk(id, callable, term, other, guards, joining);
    }

    Desk withGuards(GuardState other) {
        return new Desk(id, callable, term, fund, other, joining);
    }

    Desk withJoining(Vector<Joining> other) {
        return new Desk(id, callable, term, fund, guards, other);
    }
}
