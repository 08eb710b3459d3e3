package org.stakewood.web.cascade;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.liquidation.FallCause;

/**
 * A pass of a cascade with what fell in it.
 *
 * @param number counted through all days of the cascade, from 1
 * @param dominoes in the order in which they fell
 * @param covered what tanks of the ladder bore in it
 */
record Round(int number, CascadePassed passed, Vector<Domino> dominoes, Vector<DeficitCovered> covered) {

    /** A change of a price that is worth telling. */
    private static final double LEAST_MOVE = 1e-4;

    /** How many loans and positions fell. */
    int fell() {
        return passed.loans() + passed.positions();
    }

    boolean movedSoak() {
        return moved(passed.soakBefore(), passed.soakAfter());
    }

    boolean movedOak() {
        return moved(passed.oakBefore(), passed.oakAfter());
    }

    /**
     * Whether what it moved made the next pass fall: at once, or on the next day, when its loans are judged at a dearer
     * sOAK after this pass had lifted its price.
     */
    boolean leadsTo(Round next) {
        boolean dearer =
                passed.soakAfter() > passed.soakBefore() && next.passed().loanMark() > passed.loanMark();
        return next.dominoes()
                .exists(each -> each.cause() == FallCause.MOVED
                        || each.cause() == FallCause.PRICE
                                && each.loan()
                                && movedSoak()
                                && dearer
                                && next.passed().day() == passed.day() + 1);
    }

    private static boolean moved(double before, double after) {
        return Math.abs(after / before - 1) > LEAST_MOVE;
    }
}
