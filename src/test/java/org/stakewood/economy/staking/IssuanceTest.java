package org.stakewood.economy.staking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;

class IssuanceTest {

    @Test
    void halvingIsByWholePeriods() {
        assertEquals(0.10, Issuance.halving(0.10, 40, 39));
        assertEquals(0.05, Issuance.halving(0.10, 40, 40));
        assertEquals(0.0125, Issuance.halving(0.10, 40, 120));
    }

    @Test
    void squareRootPaysLessTheMoreIsStaked() {
        assertEquals(0.10 * 0.6, Issuance.squareRoot(0.10, 100, 100, 0.6), 1e-15);
        assertEquals(0.05 * 0.6, Issuance.squareRoot(0.10, 100, 400, 0.6), 1e-15);
        assertEquals(0, Issuance.squareRoot(0.10, 100, 0, 0));
    }

    @Test
    void geometricRewardsCompoundToTheTotal() {
        long genesis = 360_000_000_000L;
        long stake = genesis;
        for (int day = 1; day <= 160; day++) {
            stake += Issuance.geometric(genesis, 0.25, day, 160);
        }
        assertEquals(genesis * 1.25, stake, 161);
    }

    @Test
    void adaptiveStaysWithinItsBounds() {
        assertEquals(0.20, Issuance.adaptive(0.1999, 0, 0.67, 0.6, 0.07, 0.20, 120));
        assertEquals(0.07, Issuance.adaptive(0.0701, 1, 0.67, 0.6, 0.07, 0.20, 120));
    }

    @Test
    void sharesOfATotal() {
        assertEquals(7, Shares.in(7, 0, 0), "first: one for one");
        assertEquals(3, Shares.in(7, 5, 10));
        assertEquals(10, Shares.out(5, 5, 10));
        assertEquals(6, Shares.out(3, 5, 11));
        assertEquals(0, Shares.out(0, 0, 0));
        refused(Reason.TOMBSTONED, () -> Shares.in(7, 5, 0));
        refused(Reason.INVALID_AMOUNT, () -> Shares.in(0, 5, 10));
        refused(Reason.INVALID_AMOUNT, () -> Shares.out(-1, 5, 10));
        refused(Reason.INSUFFICIENT_SHARES, () -> Shares.out(6, 5, 10));
    }

    private static void refused(Reason reason, org.junit.jupiter.api.function.Executable act) {
        assertEquals(reason, assertThrows(RefusedException.class, act).refusal().reason());
    }
}
