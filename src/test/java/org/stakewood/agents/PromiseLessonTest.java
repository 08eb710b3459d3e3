package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.event.DepositsGrew;
import org.stakewood.economy.event.MarketInterestPaid;
import org.stakewood.economy.event.PositionSeized;
import org.stakewood.economy.event.PromiseFunded;
import org.stakewood.economy.measure.MarketFigures;

/** A promised rate that draws in savers eats its reserve, and then most of them leave within days. */
class PromiseLessonTest {

    private static final int LAST_INFLOW_BEFORE = 84;
    private static final int FALL = 100;

    @ParameterizedTest
    @ValueSource(longs = {20_261_251, 20_261_252})
    void theReserveIsEatenAndSaversRun(long seed) {
        LessonGame game = LessonGame.of("promise", seed);
        assertTrue(dollars(game, 1).supplyRate() == 0.20 && dollars(game, 80).supplyRate() == 0.20, "seed " + seed);
        double grown = (double) dollars(game, LAST_INFLOW_BEFORE).supplied()
                / dollars(game, 1).supplied();
        assertTrue(grown > 3, "deposits grew " + grown + " times, seed " + seed);
        assertTrue(paid(game, 1, 20) > 1_000_000_000L, "at first the reserve grows, seed " + seed);
        assertTrue(paid(game, 60, 85) < -3_000_000_000L, "later it is eaten, seed " + seed);
        long most = 0;
        long least = Long.MAX_VALUE;
        boolean broken = false;
        for (int day = LAST_INFLOW_BEFORE; day < FALL; day++) {
            most = Math.max(most, dollars(game, day).supplied());
            least = Math.min(least, dollars(game, day).supplied());
            broken |= dollars(game, day).supplyRate() < 0.10;
        }
        assertTrue(broken, "the promise breaks before the fall of the price, seed " + seed);
        assertTrue(least < most / 2, "of " + most + " are left " + least + ", seed " + seed);
        assertTrue(game.told(DepositsGrew.class).size() == 14, "seed " + seed);
        assertTrue(
                !game.told(PositionSeized.class, FALL, 130).isEmpty(), "borrowers fall with the price, seed " + seed);
    }

    private static MarketFigures dollars(LessonGame game, int day) {
        return game.day(day).credit().markets().get(0);
    }

    /** What the reserve gained over some days by interest alone; the stake's rewards come before. */
    private static long paid(LessonGame game, int from, int to) {
        long interest = game.told(MarketInterestPaid.class, from, to).stream()
                .mapToLong(MarketInterestPaid::promise)
                .sum();
        long rewards = game.told(PromiseFunded.class, from, to).stream()
                .mapToLong(PromiseFunded::usd)
                .sum();
        return interest + rewards;
    }
}
