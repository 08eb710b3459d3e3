package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PoolGameTest {

    @Test
    void arbitrageThatNeverSleepsKeepsThePoolWithinTheBand() {
        for (int fee : new int[] {5, 30, 300}) {
            for (PoolGame.Outcome each : Seeds.bench(3).runs(seed -> Band.play(fee, seed))) {
                assertEquals(1, each.inside(), Seeds.said(fee + " bp: " + each));
            }
        }
    }

    @Test
    void aPoolWithoutFeesLosesAnEighthOfTheVariance() {
        Sample value = LossVersusHolding.value(Seeds.bench(80).runs(seed -> LossVersusHolding.play(0.05, seed)));
        assertEquals(LossVersusHolding.expected(0.05), value.mean(), 0.015, Seeds.said(value));
        assertTrue(value.mean() < 0.99, Seeds.said(value));
    }

    @Test
    void aPriceCostsWhatTheFormulaSays() {
        for (double factor : new double[] {1.2, 1.5, 2}) {
            assertEquals(BoughtOracle.expected(factor), BoughtOracle.loss(factor, 0), 1e-6);
            assertTrue(BoughtOracle.loss(factor, 30) > BoughtOracle.loss(factor, 0));
        }
    }

    @Test
    void aWeightedPoolPaysAPowerOfThePrice() {
        for (double weight : new double[] {0.25, 0.75}) {
            for (double error : Seeds.bench(3).runs(seed -> Replication.error(weight, 0, seed))) {
                assertEquals(0, error, 1e-6, Seeds.said(weight));
            }
        }
    }
}
