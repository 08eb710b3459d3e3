package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.SlashDestination;

class HeadsTest {

    @Test
    void sharingByHeadMakesEqualAndSharingByStakeDoesNot() {
        double heads = change(SlashDestination.REDISTRIBUTE_PER_HEAD);
        double stake = change(SlashDestination.REDISTRIBUTE_PRORATA);
        assertTrue(heads < -0.06, Seeds.said(heads));
        assertEquals(0, stake, 0.04, Seeds.said(stake));
    }

    private static double change(SlashDestination destination) {
        return Sample.of(Seeds.bench(3).runs(seed -> Heads.play(destination, seed)), Heads.Outcome::change)
                .mean();
    }
}
