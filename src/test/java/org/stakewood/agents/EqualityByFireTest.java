package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.measure.DayFigures;

/** Slashed stake shared per head levels and burns nothing; large loans burn more, and whom one counts decides the rest. */
class EqualityByFireTest {

    @ParameterizedTest
    @ValueSource(longs = {20_261_261, 20_261_262, 20_261_263})
    void sharingPerHeadLevelsAndLargeLoansBurn(long seed) {
        DayFigures burnt = LessonGame.of("fire", seed).last();
        DayFigures shared = LessonGame.of("fire-per-head", seed).last();
        DayFigures small = LessonGame.of("fire-small-loans", seed).last();
        String ginis = "all " + burnt.stakeGini() + " " + shared.stakeGini() + " " + small.stakeGini() + ", active "
                + burnt.activeStakeGini() + " " + shared.activeStakeGini() + " " + small.activeStakeGini() + ", seed "
                + seed;
        assertTrue(shared.activeStakeGini() < burnt.activeStakeGini() - 0.02, ginis);
        assertTrue(shared.stakeGini() < burnt.stakeGini() - 0.02, ginis);
        assertTrue(small.stakeGini() < burnt.stakeGini() - 0.01, ginis);
        String ashes = burnt.burnt() + " " + shared.burnt() + " " + small.burnt() + ", seed " + seed;
        assertTrue(burnt.burnt() > 30_000_000_000L, ashes);
        assertTrue(shared.burnt() < burnt.burnt() / 20, ashes);
        assertTrue(small.burnt() < burnt.burnt() * 0.85, ashes);
    }
}
