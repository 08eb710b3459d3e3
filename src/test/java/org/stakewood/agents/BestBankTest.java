package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.measure.DayFigures;

/** Loans against stake raise gross stake by 1 ÷ (1 − c) and leave the net one where it was; one deck of shocks. */
class BestBankTest {

    private static final int LENT_OUT = 50;
    private static final double CAP = 0.25;

    @ParameterizedTest
    @ValueSource(longs = {20_261_231, 20_261_232})
    void grossStakeGrowsByTheDebtAndNetStakeDoesNot(long seed) {
        LessonGame none = LessonGame.of("best-bank-none", seed);
        LessonGame outside = LessonGame.of("best-bank-outside", seed);
        LessonGame network = LessonGame.of("best-bank-network", seed);
        double gross = gross(network) / gross(none);
        assertEquals(1 / (1 - CAP), gross, 0.06, "gross stake, seed " + seed);
        assertEquals(1, net(network) / net(none), 0.04, "net stake, seed " + seed);
        assertTrue(debts(network) <= CAP + 0.005, "the network's own cap, seed " + seed);
        assertTrue(debts(outside) > CAP + 0.015, "nobody says stop outside, seed " + seed);
        assertEquals(gross(none), net(none), 1e-9, "without loans all stake is net, seed " + seed);
        assertTrue(!network.told(LoanForeclosed.class).isEmpty(), "the accident brings loans down, seed " + seed);
        assertTrue(
                outside.told(LoanForeclosed.class, 60, 60).isEmpty(),
                "an outsider sees a slash a day late, seed " + seed);
    }

    /** c: what is owed as a share of gross stake. */
    private static double debts(LessonGame game) {
        DayFigures day = game.day(LENT_OUT);
        return (double) day.credit().synthetic() / day.stake();
    }

    private static double gross(LessonGame game) {
        return game.day(LENT_OUT).stakedShare();
    }

    private static double net(LessonGame game) {
        DayFigures day = game.day(LENT_OUT);
        return (double) day.credit().net() / day.supply();
    }
}
