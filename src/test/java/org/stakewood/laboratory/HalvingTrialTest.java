package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.IssuancePolicy;

class HalvingTrialTest {

    private static final double MARGIN = 0.04;
    private static final int LATER = HalvingTrial.ENDS + 20;

    @Test
    void aFarmDrawsStakeAwayAndOnlyAFallingIssuanceDoesNotGetItBack() {
        double[] constant = HalvingTrial.play(IssuancePolicy.CONST, Seeds.FIRST);
        double[] halving = HalvingTrial.play(IssuancePolicy.HALVING, Seeds.FIRST);
        double[] adaptive = HalvingTrial.play(IssuancePolicy.ADAPTIVE, Seeds.FIRST);
        double before = HalvingTrial.upTo(constant, HalvingTrial.STARTS - 1);
        String said = Seeds.said(before + ": " + last(halving) + " " + last(constant) + " " + last(adaptive));
        assertTrue(last(constant) < before - 0.15, said);
        assertTrue(last(adaptive) > last(constant) + 0.02, said);
        assertTrue(last(constant) > last(halving) + MARGIN, said);
        assertTrue(HalvingTrial.upTo(constant, LATER) > before - 0.10, said);
        assertTrue(HalvingTrial.upTo(adaptive, LATER) > before - 0.10, said);
        assertTrue(HalvingTrial.upTo(halving, LATER) < before - 0.15, said);
    }

    private static double last(double[] staked) {
        return HalvingTrial.upTo(staked, HalvingTrial.ENDS);
    }
}
