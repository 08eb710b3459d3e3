package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.IssuancePolicy;

class MiningDrainTest {

    private static final double MARGIN = 0.05;
    private static final Bench BENCH = Seeds.bench(2);

    @Test
    void stakeLeavesWhenLendingPaysMore() {
        double calm = staked(IssuancePolicy.CONST, 0.10);
        double dear = staked(IssuancePolicy.CONST, 0.26);
        double dearest = staked(IssuancePolicy.CONST, 0.55);
        String said = Seeds.said(calm + " " + dear + " " + dearest);
        assertTrue(calm > dear + MARGIN && dear > dearest + MARGIN, said);
    }

    @Test
    void anIssuanceThatAnswersHoldsTheStakeAndOneThatHalvesDoesNot() {
        double constant = staked(IssuancePolicy.CONST, 0.40);
        double halving = staked(IssuancePolicy.HALVING, 0.40);
        double adaptive = staked(IssuancePolicy.ADAPTIVE, 0.40);
        String said = Seeds.said(halving + " " + constant + " " + adaptive);
        assertTrue(adaptive > constant + MARGIN && constant > halving + MARGIN, said);
    }

    private static double staked(IssuancePolicy policy, double rate) {
        return Sample.of(BENCH.runs(seed -> MiningDrain.staked(policy, rate, seed)), each -> each)
                .mean();
    }
}
