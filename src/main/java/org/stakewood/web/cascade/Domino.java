package org.stakewood.web.cascade;

import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.event.PositionSeized;
import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Resolution;

/**
 * A debt that fell. Amounts are micro-units, of the debt's asset unless said otherwise.
 *
 * @param mode what a desk did; null for a debt in a market
 * @param health by the marks of its pass
 * @param size the debt in micro-OAK, an sOAK of a desk at par
 * @param behind what stood behind it: micro-OAK of a pledge, micro-dollars of a market position
 * @param bought what the desk bought in the pool for it, for {@code cost} micro-OAK
 * @param orphaned what its desk wrote off at once
 * @param deficit what no collateral was left for: the ladder's
 */
record Domino(
        int account,
        Resolution mode,
        FallCause cause,
        double health,
        Asset asset,
        long debt,
        long size,
        double behind,
        long vaulted,
        long bought,
        long cost,
        long auctioned,
        long orphaned,
        long deficit) {

    static Domino of(LoanForeclosed e) {
        long deficit = e.auctioned() > 0 && e.lot() == 0 ? e.auctioned() : 0;
        return new Domino(
                e.account(),
                e.mode(),
                e.cause(),
                e.health(),
                Asset.SOAK,
                e.debt(),
                e.debt(),
                e.stake(),
                e.vaulted(),
                e.bought(),
                e.cost(),
                e.auctioned() - deficit,
                e.orphaned(),
                deficit);
    }

    static Domino of(PositionSeized e) {
        return new Domino(
                e.account(),
                null,
                e.cause(),
                e.health(),
                e.debtAsset(),
                e.debt(),
                e.worth(),
                e.collateral(),
                e.vaulted(),
                0,
                0,
                e.auctioned(),
                0,
                e.deficit());
    }

    /** Whether it was a loan of a desk against stake. */
    boolean loan() {
        return mode != null;
    }
}
