package org.stakewood.web.cascade;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.DeficitCovered;

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

    private static boolean moved(double before, double after) {
        return Math.abs(after / before - 1) > LEAST_MOVE;
    }
}
