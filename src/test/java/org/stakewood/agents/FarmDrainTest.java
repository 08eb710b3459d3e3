package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.event.StakersLeft;

/** A farm drains the stake of a network that bots alone play, and more of it where the rewards halve. */
class FarmDrainTest {

    private static final int BEFORE = 39;
    private static final int HARVEST = 60;
    private static final int AFTER = 130;

    @ParameterizedTest
    @ValueSource(longs = {20_261_221, 20_261_222})
    void stakeLeavesForTheHarvestAndComesBack(long seed) {
        LessonGame fixed = LessonGame.of("farm-drain", seed);
        LessonGame halving = LessonGame.of("farm-drain-halving", seed);
        double before = fixed.day(BEFORE).stakedShare();
        double drained = fixed.day(HARVEST).stakedShare();
        double after = fixed.day(AFTER).stakedShare();
        String figures = before + ", " + drained + ", " + after + ", seed " + seed;
        assertTrue(before > 0.58, figures);
        assertTrue(drained < before - 0.15, figures);
        assertTrue(after > drained + 0.12, figures);
        assertTrue(fixed.told(StakersLeft.class, 60, 60).size() == 1, "the whale leaves, seed " + seed);
        double lower = halving.day(HARVEST).stakedShare();
        assertTrue(lower < drained - 0.03, "halving " + lower + " against " + figures);
        assertTrue(halving.day(100).stakedShare() < fixed.day(100).stakedShare() - 0.06, "seed " + seed);
        double back = halving.day(AFTER).stakedShare();
        assertTrue(back < after - 0.03, "halving comes back to " + back + " against " + figures);
    }
}
