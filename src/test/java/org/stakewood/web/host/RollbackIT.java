package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.code;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.open;
import static org.stakewood.web.host.ClassRoom.path;
import static org.stakewood.web.host.ClassRoom.player;
import static org.stakewood.web.host.ClassRoom.room;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.Delegate;
import org.stakewood.game.Answer;
import org.stakewood.game.AuditEntry;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.RollbackStore;
import org.stakewood.game.SetBack;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/** A host sets a running game back; the class goes on from that morning, and nothing that was recorded is lost. */
@QuarkusTest
class RollbackIT {

    private static final long MILLION = 1_000_000;

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    Tables tables;

    @Inject
    RollbackStore store;

    @Inject
    DataSource database;

    private Visitor host;
    private long session;

    @BeforeEach
    void open_() {
        host = host(hosts);
        session = open(host, "Back");
    }

    @Test
    void theClassGoesOnFromThatMorningWithWhatItWas() {
        Visitor ada = player(code(host, session), "Ada");
        post("/start");
        post("/pause");
        step(3);
        delegate(game(), account("Ada"));
        step(1);
        long old = game();
        Moment morning = moment(old);
        assertEquals(4, morning.day());
        post("/questions", "subject", "PRICE", "days", "9");
        delegate(old, account("Ada"));
        step(1);
        post("/questions", "subject", "PRICE", "days", "2");
        Visitor bob = player(code(host, session), "Bob");
        delegate(old, account("Bob"));
        step(2);
        Moment left = moment(old);
        String play = "/play/" + seat("Ada").id();
        String stale = play + "/act/delegate";
        assertFalse(ada.get(play).asString().contains("?practice="));

        String page = host.get(room(session) + "/setback?day=5").asString();
        assertTrue(page.contains("Days that have passed: 3. Acts of people: 2, of 2 people."), page);
        assertEquals(left.hash(), moment(old).hash(), "looking changes nothing");
        assertEquals(room(session) + "?done=setback", path(send("/setback", "day", "5", "network", "0")));

        long now = game();
        assertNotEquals(old, now);
        assertEquals(4, moment(now).day());
        assertEquals(GameStatus.PAUSED, moment(now).clock().status());
        assertEquals(left.hash(), moment(old).hash(), "what was left is whole");
        assertEquals(left.seq(), moment(old).seq());
        Seat adas = seat("Ada");
        assertEquals(now, adas.game());
        assertEquals(5, found().setBackTo(now));
        assertTrue(person(adas) && person(seat("Bob")), "both go on, whoever came when");
        assertEquals(tables.table(old).seedHash(), tables.table(now).seedHash());
        assertEquals(1, number("select count(*) from question where session_id = " + session + " and dropped"));

        String shown = ada.get(play).asString();
        assertTrue(shown.contains("set back to the morning of day 5") && shown.contains("?practice=" + now), shown);
        assertEquals(play + "?over=true", path(ada.post(stale, "key", key(), "validator", "0", "amount", "5")));
        assertEquals(
                new Answer.Barred(Answer.Bar.PRACTICE_OVER),
                tables.await(tables.table(old).submit(key(), new Delegate(adas.account(), 0, MILLION), null))
                        .orElseThrow(),
                "its clock stands still for good");
        assertEquals(left.hash(), moment(old).hash());
        assertEquals(left.seq(), moment(old).seq(), "not even that is written into it");
        assertTrue(path(ada.post(stale + "?practice=" + now, "key", key(), "validator", "0", "amount", "5"))
                .contains("did="));
        assertEquals(200, bob.get("/play/" + seat("Bob").id()).statusCode());
        step(2);
        assertEquals(6, moment(now).day());
        String log = host.get(room(session)).asString();
        assertTrue(log.contains("Game set back to the morning of day 5"), log);

        String kept = host.get(room(session) + "/setback").asString();
        assertTrue(kept.contains("days 5 to 7"), kept);
        assertEquals(
                200, host.get(room(session) + "/setback/" + old + "/tables").statusCode());
        assertEquals(
                404, host.get(room(session) + "/setback/" + now + "/tables").statusCode());
        String grades = host.get(room(session) + "/data/grades?points=100").asString();
        assertEquals(3, grades.lines().count(), grades);
    }

    @Test
    void theCopyIsTheGameOfThatMorningAndGoesOnAsItDid() {
        post("/start");
        post("/pause");
        step(2);
        long first = game();
        long morning = moment(first).hash();
        step(2);
        long later = moment(first).hash();
        assertEquals(room(session) + "?done=setback", path(send("/setback", "day", "3", "network", "0")));
        assertEquals(morning, moment(game()).hash(), "nobody played, nobody was handed over");
        step(2);
        assertEquals(later, moment(game()).hash(), "the same chance comes again");
        long second = game();
        assertEquals(room(session) + "?done=setback", path(send("/setback", "day", "5", "network", "0")));
        assertEquals(later, moment(game()).hash());
        assertEquals(2, store.dropped(session).size(), "twice is as good as once");
        assertNotEquals(second, game());
        long only = game();
        assertFalse(
                store.setBack(
                        session, List.of(new SetBack(first, 1, 1, 1, 1)), new AuditEntry(null, null, null, "Test", "")),
                "only what counts is set back");
        assertEquals(only, game());
    }

    @Test
    void networksGoBackTogetherOrOneAlone() {
        host.get("/host/new");
        Response made = host.post(
                "/host/new",
                "lesson",
                "first-stake",
                "title",
                "Two",
                "seats",
                "4",
                "seconds",
                "3600",
                "networks",
                "2",
                "arm_label",
                "One",
                "arm_label",
                "Two",
                "arm_lesson",
                "client-monoculture",
                "arm_rule",
                "",
                "arm_value",
                "");
        session = Long.parseLong(path(made).replaceFirst("/host/sessions/([0-9]+).*", "$1"));
        host.get(room(session));
        player(code(host, session), "Ada");
        player(code(host, session), "Bob");
        post("/start");
        post("/pause");
        step(3);
        post("/questions", "subject", "PRICE", "days", "5");
        step(1);
        List<Long> first = found().games();
        assertEquals(room(session) + "?done=setback", path(send("/setback", "day", "2", "network", "2")));
        List<Long> second = found().games();
        assertEquals(first.get(0), second.get(0), "the other stays");
        assertNotEquals(first.get(1), second.get(1));
        assertEquals(4, moment(second.get(0)).day());
        assertEquals(1, moment(second.get(1)).day());
        String dropped = "select count(*) from question where session_id = " + session + " and dropped";
        assertEquals(0, number(dropped), "the other network still has that day");
        assertEquals(
                room(session) + "/setback?network=0&sorry=DAYS_INVALID",
                path(send("/setback", "day", "4", "network", "0")),
                "one of them has no such day");
        assertEquals(second, found().games(), "then none goes back");
        assertEquals(room(session) + "?done=setback", path(send("/setback", "day", "2", "network", "0")));
        assertTrue(found().games().stream().noneMatch(second::contains));
        assertEquals(1, number(dropped));
        for (Seat each : seats.of(session)) {
            assertTrue(found().games().contains(each.game()) && person(each));
        }
        assertEquals(
                List.of(1, 2),
                found().networks().stream().map(each -> each.number()).toList());
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        assertEquals(room(session) + "/setback?network=0&sorry=OVER", path(send("/setback", "day", "2")));
        post("/start");
        post("/pause");
        step(2);
        long game = game();
        for (String day : List.of("1", "4", "0", "-1", "x", "", "99999")) {
            assertEquals(
                    room(session) + "/setback?network=0&sorry=DAYS_INVALID", path(send("/setback", "day", day)), day);
        }
        Visitor stranger = host(hosts);
        stranger.get("/host");
        assertEquals(404, stranger.get(room(session) + "/setback").statusCode());
        assertEquals(404, stranger.post(room(session) + "/setback", "day", "2").statusCode());
        assertEquals(game, game());
        assertEquals(room(session) + "?done=setback", path(send("/setback", "day", "3")), "today is a day too");
    }

    @Test
    void everyTableOfAGameIsCopiedOrHasItsReason() throws SQLException {
        TreeSet<String> tables = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select table_name from information_schema.columns where column_name = 'game_id'"
                                + " and table_schema = current_schema()")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        // Seats move, the log stays where it was written; a debrief and bots' worlds come after the end.
        tables.removeAll(List.of("seat", "audit", "debrief", "bot_worlds", "bot_worlds_fan"));
        assertEquals(
                new TreeSet<>(List.of(
                        "journal",
                        "snapshot",
                        "event",
                        "standing",
                        "pool_day",
                        "validator_day",
                        "coin_day",
                        "absence",
                        "earning")),
                tables);
    }

    private void step(int days) {
        for (int i = 0; i < days; i++) {
            post("/step");
        }
    }

    private void delegate(long game, int account) {
        // Only a running clock lets people act.
        post("/resume");
        assertInstanceOf(
                Answer.Accepted.class,
                tables.await(tables.table(game).submit(key(), new Delegate(account, 0, MILLION), null))
                        .orElseThrow());
        post("/pause");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private boolean person(Seat seat) {
        return moment(seat.game()).publicView().person(seat.account());
    }

    private int account(String nickname) {
        return seat(nickname).account();
    }

    private Seat seat(String nickname) {
        return seats.of(session).stream()
                .filter(each -> each.nickname().equals(nickname))
                .findFirst()
                .orElseThrow();
    }

    private Session found() {
        return sessions.find(session).orElseThrow();
    }

    private long game() {
        return found().game();
    }

    private Moment moment(long game) {
        return tables.table(game).current();
    }

    private long number(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void post(String what, String... fields) {
        host.get(room(session));
        assertEquals(303, host.post(room(session) + what, fields).statusCode(), what);
    }

    private Response send(String what, String... fields) {
        host.get(room(session));
        return host.post(room(session) + what, fields);
    }
}
