package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockStateTest {

    private static final Instant T0 = Instant.parse("2026-03-02T09:00:00Z");
    private static final int DAYS = 10;

    private final ClockState lobby = ClockState.lobby(5_000, 20);
    private final ClockState running = lobby.start(T0);

    @Test
    void theFirstDayEndsOneLengthAfterTheStart() {
        assertFalse(running.due(T0.plusMillis(4_999)));
        assertTrue(running.due(T0.plusMillis(5_000)));
        assertFalse(lobby.due(T0.plusSeconds(100)));
        assertSame(running, running.start(T0.plusSeconds(1)));
    }

    @Test
    void aPauseKeepsWhatWasLeftAndShiftsTheEnd() {
        Instant end = running.end(0, DAYS).orElseThrow();
        assertEquals(T0.plusSeconds(50), end);
        ClockState paused = running.pause(T0.plusMillis(2_000), PauseReason.HOST);
        assertEquals(3_000, paused.remaining());
        assertTrue(paused.end(0, DAYS).isEmpty());
        assertFalse(paused.due(T0.plusSeconds(1_000)));
        ClockState resumed = paused.resume(T0.plusSeconds(600));
        assertEquals(T0.plusSeconds(603), resumed.nextDayAt());
        assertEquals(end.plusSeconds(598), resumed.end(0, DAYS).orElseThrow());
        assertSame(paused, paused.pause(T0.plusSeconds(9), PauseReason.HOST));
    }

    @Test
    void nothingBeginsOrEndsAGameThatWaitsForAPractice() {
        assertStill(new ClockState(GameStatus.LOBBY, 5_000, null, 5_000L, null, 0, PauseReason.PRACTICE, 0));
    }

    @Test
    void nothingMovesTheClockOfAGameThatWasLeft() {
        assertStill(running.pause(T0.plusMillis(2_000), PauseReason.LEFT));
    }

    private static void assertStill(ClockState clock) {
        for (ClockAct each : List.of(
                new ClockAct.Start(),
                new ClockAct.Resume(),
                new ClockAct.RunUntil(5),
                new ClockAct.StopAfter(5),
                new ClockAct.Step(1),
                new ClockAct.Pause(),
                new ClockAct.End())) {
            assertSame(clock, each.on(clock, T0.plusSeconds(60)), each.toString());
        }
    }

    @Test
    void aClockMayKnowItsStopBeforeItsStart() {
        ClockState set = ClockState.lobby(5_000, 0, 1).start(T0);
        assertEquals(1, set.runUntil());
        ClockState one = set.dayPassed(T0.plusSeconds(5), 1, DAYS, List.of(), true);
        assertEquals(PauseReason.RUN, one.reason());
    }

    @Test
    void daysFollowTheirDueTimeNotTheirExecution() {
        ClockState after = running.dayPassed(T0.plusMillis(5_400), 1, DAYS, List.of(), true);
        assertEquals(T0.plusMillis(10_000), after.nextDayAt());
        assertEquals(400, after.lateMillis());
    }

    @Test
    void whoIsMoreThanADayLateGetsSlowerAndSkipsNothing() {
        Instant late = T0.plusMillis(5_000 + 5_001);
        ClockState after = running.dayPassed(late, 1, DAYS, List.of(), true);
        assertEquals(late.plusMillis(5_000), after.nextDayAt());
        assertEquals(5_001, after.lateMillis());
        ClockState onTheEdge = running.dayPassed(T0.plusMillis(10_000), 1, DAYS, List.of(), true);
        assertEquals(T0.plusMillis(10_000), onTheEdge.nextDayAt());
    }

    @Test
    void anActStopsTheClockWithAWholeDayLeft() {
        ClockState after = running.dayPassed(T0.plusSeconds(5), 3, DAYS, List.of(3, 6), true);
        assertEquals(GameStatus.PAUSED, after.status());
        assertEquals(PauseReason.ACT, after.reason());
        assertEquals(5_000, after.remaining());
    }

    @Test
    void runStopsAfterItsDays() {
        ClockState run = running.pause(T0, PauseReason.HOST).runUntil(T0, 2);
        ClockState one = run.dayPassed(T0.plusSeconds(5), 1, DAYS, List.of(), true);
        assertTrue(one.running());
        ClockState two = one.dayPassed(T0.plusSeconds(10), 2, DAYS, List.of(), true);
        assertEquals(PauseReason.RUN, two.reason());
        assertEquals(null, two.runUntil());
        assertTrue(lobby.runUntil(T0, 1).running());
    }

    @Test
    void aDayThatIsNotFinalLeavesTimeToTalk() {
        ClockState after = running.dayPassed(T0.plusSeconds(5), 1, DAYS, List.of(), false);
        assertEquals(T0.plusSeconds(5 + 5 + 20), after.nextDayAt());
        ClockState off = running.withBreath(0).dayPassed(T0.plusSeconds(5), 1, DAYS, List.of(), false);
        assertEquals(T0.plusSeconds(10), off.nextDayAt());
    }

    @Test
    void anotherSpeedKeepsTheShareOfTheDayThatIsLeft() {
        ClockState faster = running.speed(T0.plusMillis(2_500), 1_000);
        assertEquals(T0.plusMillis(3_000), faster.nextDayAt());
        ClockState paused =
                running.pause(T0.plusMillis(2_500), PauseReason.HOST).speed(T0, 10_000);
        assertEquals(5_000, paused.remaining());
        assertThrows(IllegalArgumentException.class, () -> running.speed(T0, 99));
    }

    @Test
    void theLastDayEndsTheGame() {
        ClockState over = running.dayPassed(T0.plusSeconds(5), DAYS, DAYS, List.of(DAYS), false);
        assertEquals(GameStatus.OVER, over.status());
        assertSame(over, over.resume(T0));
        assertSame(over, over.start(T0));
        assertSame(over, over.runUntil(T0, 100));
    }

    @Test
    void aStepWhileStandingStillLeavesAWholeDay() {
        ClockState paused = running.pause(T0.plusMillis(4_900), PauseReason.HOST);
        ClockState after = paused.dayPassed(T0.plusSeconds(9), 1, DAYS, List.of(1), false);
        assertEquals(GameStatus.PAUSED, after.status());
        assertEquals(5_000, after.remaining());
    }

    @Test
    void nothingMovesABrokenGame() {
        ClockState broken = running.broken();
        assertSame(broken, broken.resume(T0));
        assertSame(broken, broken.runUntil(T0, 5));
        assertSame(broken, broken.pause(T0, PauseReason.HOST));
    }
}
