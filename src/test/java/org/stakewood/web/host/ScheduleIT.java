package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.path;
import static org.stakewood.web.host.ClassRoom.player;
import static org.stakewood.web.host.ClassRoom.room;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.game.ClockState;
import org.stakewood.game.Clocks;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Tables;
import org.stakewood.game.schedule.AppointmentStore;
import org.stakewood.game.schedule.Schedule;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/** Clocks that begin, break and stop by themselves, whoever of several nodes looks first. */
@QuarkusTest
class ScheduleIT {

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Tables tables;

    @Inject
    AppointmentStore store;

    @Inject
    DataSource database;

    private Visitor host;
    private Session session;

    @BeforeEach
    void open() {
        host = host(hosts);
        host.get("/host/new");
        host.post("/host/new/look", "lesson", "first-stake", "seats", "3", "networks", "2");
        var made = host.post(
                "/host/new",
                "lesson",
                "first-stake",
                "title",
                "By the clock",
                "seats",
                "3",
                "seconds",
                "3600",
                "networks",
                "2",
                "arm_label",
                "",
                "arm_label",
                "",
                "arm_lesson",
                "",
                "arm_rule",
                "",
                "arm_value",
                "");
        session = sessions.find(Long.parseLong(path(made).replace("/host/sessions/", "")))
                .orElseThrow();
    }

    @Test
    void theStartComesOnceWhoeverLooksAndIsToldBefore() throws SQLException {
        set(
                "/schedule/start",
                "at",
                LocalDateTime.now(java.time.ZoneOffset.UTC).plusHours(2).toString(),
                "zone",
                "UTC");
        assertTrue(host.get(room(session.id()) + "/schedule").asString().contains("Starts at"));
        Visitor early = player(session.code(), "Early");
        assertTrue(early.get("/play/" + number("select max(id) from seat where session_id = " + session.id()))
                .asString()
                .contains("data-local"));
        assertEquals(GameStatus.LOBBY, clock(1).status());
        change("update appointment set at = now() - interval '1 second' where session_id = " + session.id());
        List<CompletableFuture<Void>> nodes = List.of(node(), node(), node());
        nodes.forEach(CompletableFuture::join);
        until(() -> store.open(session.id()).isEmpty());
        assertEquals(GameStatus.RUNNING, clock(1).status());
        assertEquals(GameStatus.RUNNING, clock(2).status());
        assertEquals(2, number("select count(*) from audit where act = 'Start' and session_id = " + session.id()));
        assertEquals("sorry=TIME_INVALID", answer("/schedule/start", "minutes", "5"), "it has begun");
    }

    @Test
    void aBreakStopsAllNetworksExactlyAndGoesOnByItself() throws SQLException {
        act("/start");
        set("/schedule/break", "day", "2", "minutes", "10");
        assertTrue(host.get(room(session.id())).asString().contains("Break after day 2"));
        until(() -> Integer.valueOf(2).equals(clock(1).runUntil())
                && Integer.valueOf(2).equals(clock(2).runUntil()));
        act("/speed", "seconds", "0.1");
        until(() -> clock(1).status() == GameStatus.PAUSED && clock(2).status() == GameStatus.PAUSED);
        assertEquals(2, tables.table(session.games().get(0)).current().day(), "not a day more");
        assertEquals(2, tables.table(session.games().get(1)).current().day(), "not a day more");
        until(() -> store.open(session.id()).stream().anyMatch(each -> each.at() != null));
        until(() -> host.get(room(session.id())).asString().contains("Break until"));
        act("/speed", "seconds", "3600");
        change("update appointment set at = now() where session_id = " + session.id());
        until(() -> clock(1).running() && clock(2).running());
        until(() -> store.open(session.id()).isEmpty());
    }

    @Test
    void theTimeBeginsAfterTheWarmUpAndStopsTheClocks() throws SQLException {
        set("/schedule/timer", "day", "1", "minutes", "30");
        act("/start");
        new Schedule(store, sessions, new Clocks(tables)).look();
        assertEquals(null, store.open(session.id()).get(0).left(), "the warm-up goes on");
        act("/step");
        act("/resume");
        until(() -> store.open(session.id()).get(0).left() != null);
        change("update appointment set left_millis = 1500 where session_id = " + session.id());
        until(() -> clock(1).status() == GameStatus.PAUSED && clock(2).status() == GameStatus.PAUSED);
        until(() -> store.open(session.id()).isEmpty());
    }

    @Test
    void whatCannotBeIsRefusedAndWhatIsSetCanBeTakenBack() {
        assertEquals(
                "sorry=TIME_INVALID", answer("/schedule/start", "at", "2001-01-01T10:00", "zone", "Europe/Berlin"));
        assertEquals("sorry=TIME_INVALID", answer("/schedule/start", "at", "soon", "zone", "Nowhere"));
        assertEquals("sorry=DAYS_INVALID", answer("/schedule/break", "day", "4000", "minutes", "5"));
        assertEquals("sorry=TIME_INVALID", answer("/schedule/break", "day", "3", "minutes", "99999"));
        assertEquals("sorry=TIME_INVALID", answer("/schedule/timer", "day", "0", "minutes", "x"));
        set("/schedule/start", "minutes", "30");
        long id = store.open(session.id()).get(0).id();
        Visitor stranger = host(hosts);
        stranger.get("/host");
        assertEquals(
                404,
                stranger.post(room(session.id()) + "/schedule/" + id + "/cancel")
                        .statusCode());
        assertEquals(1, store.open(session.id()).size());
        assertEquals("done=schedule_cancel", answer("/schedule/" + id + "/cancel"));
        assertTrue(store.open(session.id()).isEmpty());
    }

    private CompletableFuture<Void> node() {
        return CompletableFuture.runAsync(() -> new Schedule(store, sessions, new Clocks(tables)).look());
    }

    private void set(String what, String... fields) {
        assertEquals("done=schedule", answer(what, fields));
    }

    private String answer(String what, String... fields) {
        host.get(room(session.id()) + "/schedule");
        return path(host.post(room(session.id()) + what, fields)).replaceFirst(".*\\?", "");
    }

    private void act(String what, String... fields) {
        host.get(room(session.id()));
        host.post(room(session.id()) + what, fields);
    }

    private ClockState clock(int network) {
        return tables.table(session.network(network).game()).current().clock();
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void until(BooleanSupplier so) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!so.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited for 30 s");
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
