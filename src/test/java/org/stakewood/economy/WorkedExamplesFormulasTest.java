package org.stakewood.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.lending.KinkedRate;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.staking.CorrelationPenalty;
import org.stakewood.economy.staking.Issuance;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.synthetic.PricingCurve;

/** The figures of the worked examples that need a formula only. Amounts in micro-units. */
class WorkedExamplesFormulasTest {

    private static final long ONE = 1_000_000;

    @Test
    void drawAndCloseUnderASlash() {
        double phi = PricingCurve.phi(0.9, 0.25, 2);
        assertEquals(1.331361, phi, 5e-7);
        long close = Amount.ceilTimes(25 * ONE, phi);
        assertEquals(33_284_024, close);
        assertEquals(2.1632, 0.80 * 90 * ONE / close, 5e-5);
    }

    @Test
    void slashesThatDefault() {
        double[] loans = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
        double[] slashes = {0.264, 0.234, 0.205, 0.142, 0.086, 0.045, 0.017};
        for (int i = 0; i < loans.length; i++) {
            assertTrue(defaults(loans[i], slashes[i] + 0.001), "a little more than " + slashes[i]);
            assertTrue(!defaults(loans[i], slashes[i] - 0.001), "a little less than " + slashes[i]);
        }
    }

    @Test
    void partialRepayment() {
        double before = PricingCurve.phi(0.88, 0.5, 2);
        assertEquals(1.731302, before, 5e-7);
        assertEquals(0.8133, 0.8 * 88 / (50 * before), 5e-5);
        double after = PricingCurve.phi(0.88, 0.38448, 2);
        assertEquals(1.542986, after, 5e-7);
        long close = Amount.ceilTimes(38_448_000, after);
        assertEquals(59_324_723, close, 1);
        assertEquals(1.1867, 0.8 * 88 * ONE / close, 5e-5);
    }

    @Test
    void topUp() {
        double phi = PricingCurve.phi(0.98, 0.5, 2);
        assertEquals(1.085069, phi, 5e-7);
        long close = Amount.ceilTimes(50 * ONE, phi);
        assertEquals(54_253_473, close);
        assertEquals(1.4451, 0.8 * 98 * ONE / close, 5e-5);
    }

    @Test
    void aKinkedMarket() {
        KinkedRate curve = new KinkedRate(0.02, 0.20, 2, 0.80, 0.10);
        double[][] table = {{0, 2, 0}, {0.50, 12, 5.40}, {0.80, 18, 12.96}, {0.90, 38, 30.78}, {1, 58, 52.20}};
        for (double[] row : table) {
            assertEquals(row[1] / 100, curve.borrow(row[0]), 1e-12);
            assertEquals(row[2] / 100, curve.supply(row[0]), 1e-12);
        }
        assertEquals(0.50, KinkedRate.utilization(30_000 * ONE, 30_000 * ONE, 0));
        assertEquals(0.80, KinkedRate.utilization(7_500 * ONE, 30_000 * ONE, 0));
        assertEquals(1, KinkedRate.utilization(0, 30_000 * ONE, 0));
        assertEquals(0, KinkedRate.utilization(0, 0, 0));
        assertEquals(1, KinkedRate.utilization(0, 5, 5), "deposits gone");
        assertTrue(KinkedRate.utilization(0, 10, 5) > 1);
    }

    @Test
    void aDaysRewardAndTheNextRate() {
        assertEquals(500 * ONE, Issuance.daily(0.10, 600_000 * ONE, 120));
        assertEquals(0.100522, Issuance.adaptive(0.10, 0.60, 0.67, 0.60, 0.07, 0.20, 120), 5e-7);
    }

    @Test
    void aLatePenalty() {
        long left = 6_000 * ONE - Amount.floorTimes(6_000 * ONE, 0.10);
        assertEquals(5_400 * ONE, left);
        double failed = 0.45 + 0.02;
        assertEquals(2_538 * ONE, CorrelationPenalty.loss(left, CorrelationPenalty.fraction(failed, 1)), 1);
        assertEquals(left, CorrelationPenalty.loss(left, CorrelationPenalty.fraction(failed, 3)));
    }

    @Test
    void rounding() {
        assertEquals(0, Shares.in(40 * ONE, 1, 50_000_001));
    }

    private static boolean defaults(double loanToValue, double slash) {
        double left = 1 - slash;
        double phi = PricingCurve.phi(left, loanToValue, 2);
        return phi > 2 || 0.8 * left < phi * loanToValue;
    }
}
