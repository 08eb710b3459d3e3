package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.PositionFlagged;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Shock;

/** Squeeze and depeg arise from the rules, with bots only; what the variants change. */
class DominoesTest {

    private static final int SHOCK = 20;

    @ParameterizedTest
    @ValueSource(longs = {20_261_211, 20_261_212, 20_261_213})
    void aTwentiethFallsAndBringsDownSeveralTimesAsMuch(long seed) {
        LessonGame game = LessonGame.of("dominoes", seed);
        double amplification = game.day(SHOCK).credit().amplification();
        assertEquals(0, game.told(CascadePassed.class, 1, SHOCK - 1).size(), "calm before, seed " + seed);
        assertTrue(amplification > 4, "total ÷ first wave " + amplification + ", seed " + seed);
        List<CascadePassed> passes = game.told(CascadePassed.class, SHOCK, SHOCK);
        assertTrue(passes.get(passes.size() - 1).soakAfter() > 1.8, "dear sOAK: " + passes);
        double half =
                LessonGame.of("dominoes-half-locked", seed).day(SHOCK).credit().amplification();
        assertTrue(half < amplification / 3, "half locked " + half + ", seed " + seed);
        LessonGame open = LessonGame.of("dominoes-open-draws", seed);
        assertTrue(
                total(open) > total(game) * 1.15,
                "more debt, more falls: " + total(open) + " against " + total(game) + ", seed " + seed);
        LessonGame shared = LessonGame.of("dominoes-shared-loss", seed);
        assertEquals(1, shared.day(SHOCK).credit().amplification(), "nobody buys, seed " + seed);
        assertTrue(shared.day(SHOCK).credit().nav() < 0.98, "but all sOAK is backed by less, seed " + seed);
        assertEquals(1, game.day(SHOCK).credit().nav(), 0.005, "seed " + seed);
    }

    private static long total(LessonGame game) {
        return game.told(CascadePassed.class, SHOCK, SHOCK).stream()
                .mapToLong(CascadePassed::fallen)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {20_261_211, 20_261_212, 20_261_213})
    void aSaleOfOnePercentUnpegsACoinThatIsWhollyBackedAndHalfOfThatDoesNothing(long seed) {
        LessonGame game = LessonGame.of("dominoes-depeg", seed);
        assertTrue(flagged(game) >= 50, "loopers of 60 in danger " + flagged(game) + ", seed " + seed);
        assertTrue(game.last().credit().synthAverage() < 0.5, "seed " + seed);
        assertEquals(1, game.last().credit().nav(), 0.001, "seed " + seed);
        LessonGame calm = LessonGame.of(
                "dominoes-depeg",
                seed,
                edit -> edit.plan(new Planned(SHOCK, new Shock.Sale(AccountKind.WHALE, Asset.SOAK, 600_000_000))));
        assertEquals(0, flagged(calm), "half a percent, seed " + seed);
    }

    private static long flagged(LessonGame game) {
        return game.told(PositionFlagged.class, SHOCK, 40).stream()
                .map(PositionFlagged::account)
                .distinct()
                .count();
    }
}
