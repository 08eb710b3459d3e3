package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Timetable;
import org.stakewood.store.GameDatabase;

/** Days that pass by themselves on a real PostgreSQL. */
class ClockIT {

    private static final int DAYS = 12;

    private GameDatabase database;
    private Node node;

    @BeforeEach
    void start() {
        database = GameDatabase.fresh();
        node = new Node(database.store(6)).ticking();
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void aGamePlaysItselfToTheEnd() {
        long game = game(List.of(), 100);
        node.act(game, new ClockAct.Start());
        until(() -> status(game) == GameStatus.OVER);
        assertEquals(DAYS, now(game).day());
        assertEquals(
                DAYS,
                database.number(
                        "select count(*) from journal where game_id = ? and key like 'day:%' and result = 'ACCEPTED'",
                        game));
        assertTrue(database.number("select count(*) from game where id = ? and ended_at is not null", game) == 1);
    }

    @Test
    void aPauseFreezesDaysAndActionsAndShiftsTheEnd() {
        long game = game(List.of(), 600);
        node.act(game, new ClockAct.Start());
        until(() -> now(game).day() == 1);
        Instant end = now(game).clock().end(now(game).day(), DAYS).orElseThrow();
        ClockState paused = node.act(game, new ClockAct.Pause());
        Moment frozen = now(game);
        Instant began = node.table(game).storeNow();
        pause(1_500);
        assertEquals(frozen.hash(), now(game).hash());
        Answer away = Node.get(node.table(game).submit("k", new Delegate(0, 0, 1_000_000), null));
        assertInstanceOf(Answer.TurnedAway.class, away);
        ClockState resumed = node.act(game, new ClockAct.Resume());
        Duration shift =
                Duration.between(end, resumed.end(now(game).day(), DAYS).orElseThrow());
        Duration stood = Duration.between(began, node.table(game).storeNow());
        assertTrue(Math.abs(shift.minus(stood).toMillis()) < 400, shift + " for a pause of " + stood);
        assertTrue(paused.remaining() <= 600);
        until(() -> now(game).day() > frozen.day());
    }

    @Test
    void aStepIsOneDayAndASecondClickOnItIsNone() {
        long game = game(List.of(), 60_000);
        node.act(game, new ClockAct.Start());
        node.act(game, new ClockAct.Step(1));
        assertEquals(1, now(game).day());
        node.act(game, new ClockAct.Step(1));
        assertEquals(1, now(game).day());
        assertEquals(GameStatus.PAUSED, status(game));
        node.act(game, new ClockAct.Step(2));
        assertEquals(2, now(game).day());
        assertEquals(60_000, now(game).clock().remaining());
    }

    @Test
    void runStopsByItself() {
        long game = game(List.of(), 100);
        node.act(game, new ClockAct.RunUntil(3));
        until(() -> status(game) == GameStatus.PAUSED);
        pause(500);
        assertEquals(3, now(game).day());
        assertEquals(PauseReason.RUN, now(game).clock().reason());
    }

    @Test
    void anActStopsTheClock() {
        long game = game(List.of(2, 5), 100);
        node.act(game, new ClockAct.Start());
        until(() -> status(game) == GameStatus.PAUSED);
        assertEquals(2, now(game).day());
        assertEquals(PauseReason.ACT, now(game).clock().reason());
        node.act(game, new ClockAct.Resume());
        until(() -> now(game).day() == 5 && status(game) == GameStatus.PAUSED);
    }

    @Test
    void anOverrunSlowsTheClockAndShows() {
        Bots slow = (view, seed) -> {
            pause(350);
            return Vector.empty();
        };
        long game = game(List.of(), 100);
        node.close();
        node = new Node(database.store(6), slow, Conservation::check).ticking();
        long began = System.nanoTime();
        node.act(game, new ClockAct.RunUntil(4));
        until(() -> status(game) == GameStatus.PAUSED);
        assertEquals(4, now(game).day());
        assertEquals(4, now(game).series().days());
        assertTrue(System.nanoTime() - began > 4 * 350_000_000L);
        assertTrue(
                now(game).clock().lateMillis() > 100,
                "late by " + now(game).clock().lateMillis());
    }

    @Test
    void anotherNodeTakesOverAndSeesAPause() {
        long game = game(List.of(), 300);
        node.act(game, new ClockAct.Start());
        until(() -> now(game).day() == 1);
        try (Node other = new Node(database.store(4)).ticking()) {
            other.table(game);
            ClockState paused = node.act(game, new ClockAct.Pause());
            until(() -> other.table(game).current().clock().equals(paused));
            node.act(game, new ClockAct.Resume());
            node.close();
            int day = other.table(game).current().day();
            until(() -> other.table(game).current().day() > day + 1);
        }
        node = new Node(database.store(2));
    }

    @Test
    void aBrokenLawStopsTheGameBeforeTheDay() {
        long game = game(List.of(), 100);
        node.close();
        Laws fourth = world -> world.day() == 4 ? Vector.of("OAK: held 1, minted less burnt 2") : Vector.empty();
        node = new Node(database.store(6), (view, seed) -> Vector.empty(), fourth).ticking();
        node.act(game, new ClockAct.Start());
        until(() -> status(game) == GameStatus.BROKEN);
        assertEquals(3, now(game).day());
        assertEquals(PauseReason.DEFECT, now(game).clock().reason());
        assertEquals(
                List.of("OAK: held 1, minted less burnt 2"),
                database.texts("select detail from audit where game_id = ? and act = 'Broken'", game));
        assertEquals(
                1,
                database.number(
                        "select count(*) from journal where game_id = ? and result = 'DEFECT' and day = 4", game));
        assertInstanceOf(
                Answer.TurnedAway.class, Node.get(node.table(game).submit("k", new Delegate(0, 0, 1_000_000), null)));
        Moment here = now(game);
        try (Node other = new Node(database.store(2))) {
            assertEquals(here.hash(), other.table(game).current().hash());
        }
    }

    private long game(List<Integer> acts, long millisPerDay) {
        Scenario all = Scenarios.everything();
        Timetable time = all.time();
        Timetable shorter = new Timetable(
                DAYS, time.daysPerYear(), time.secondsPerDay(), acts, time.minReactionSeconds(), time.fast());
        Scenario scenario = new Scenario(
                all.id(),
                shorter,
                all.issuance(),
                all.staking(),
                all.operations(),
                all.outside(),
                all.market(),
                all.fees(),
                all.unlock(),
                all.genesis(),
                all.plan(),
                all.transfers(),
                all.credit());
        return database.newGame(scenario, 11, 4, millisPerDay);
    }

    private Moment now(long game) {
        return node.table(game).current();
    }

    private GameStatus status(long game) {
        return now(game).clock().status();
    }

    private static void until(BooleanSupplier happened) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!happened.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it takes too long");
            pause(10);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
