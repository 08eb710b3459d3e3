package org.stakewood.economy.liquidation;

import org.stakewood.economy.Draft;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;

/**
 * Prices by which a pass of a cascade judges.
 *
 * @param loans OAK for one sOAK, of loans against stake; 1 where no desk lends
 * @param oak dollars for one OAK, of market positions
 * @param soak dollars for one sOAK, of market positions
 */
record PassMarks(double loans, double oak, double soak) {

    static PassMarks of(Draft draft) {
        Oracle oracle = Oracle.of(draft);
        return new PassMarks(
                draft.credit().desks().isEmpty() ? 1 : oracle.cascadeMark(),
                oracle.marketMark(Asset.OAK),
                oracle.marketMark(Asset.SOAK));
    }

    /** Why positions fall that stood at the marks of the pass before. */
    FallCause since(PassMarks before) {
        return before.oak == oak && before.soak == soak ? FallCause.HAIRCUT : FallCause.MOVED;
    }
}
