package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClassTrialTest {

    private static final Bench BENCH = Seeds.bench(2);

    @Test
    void theClassIsCalmByItselfAndFallsInAWaveWhenItIsShaken() {
        assertEquals(0, defaults(ClassTrial.calm(BENCH)), Seeds.said("calm"));
        assertTrue(defaults(ClassTrial.shaken(BENCH)) >= 5, Seeds.said("shaken"));
    }

    private static double defaults(Variant variant) {
        return Sample.of(BENCH.runs(seed -> ClassGame.play(variant, seed)), ClassGame::defaults)
                .mean();
    }
}
