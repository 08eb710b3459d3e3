package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.code;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.open;
import static org.stakewood.web.host.ClassRoom.path;
import static org.stakewood.web.host.ClassRoom.player;
import static org.stakewood.web.host.ClassRoom.room;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.Delegate;
import org.stakewood.game.Absences;
import org.stakewood.game.Answer;
import org.stakewood.game.ClockAct;
import org.stakewood.game.Clocks;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Lobby;
import org.stakewood.game.Moment;
import org.stakewood.game.Node;
import org.stakewood.game.OtherNode;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Joining;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatState;
import org.stakewood.game.seat.SeatStore;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.SessionStore;
import org.stakewood.game.session.Sessions;
import org.stakewood.testing.CsvFile;

/** A game is set back on another node, by a connection that is cut, and by a program that dies; and what was left tells. */
@QuarkusTest
class RollbackMovesIT {

    private static final long MILLION = 1_000_000;

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    SeatStore store;

    @Inject
    Lobby lobby;

    @Inject
    Absences absences;

    @Inject
    Tables tables;

    @Inject
    OtherNode other;

    @Inject
    DataSource database;

    private Visitor host;
    private Visitor ada;
    private long session;
    private long id;

    /** Ada is there from the beginning; three days have passed. */
    @BeforeEach
    void play() {
        host = host(hosts);
        session = open(host, "Back");
        id = found().host();
        ada = player(code(host, session), "Ada");
        post("/start");
        post("/pause");
        step(3);
    }

    @Test
    void anotherNodeCannotPlayWhatWasLeft() {
        long old = game();
        post("/resume");
        assertTrue(delegate(old, key()) instanceof Answer.Accepted, "this node has seen that everybody may act there");
        String play = "/play/" + seat("Ada").id();
        ada.get(play);
        other.rollback.setBack(id, session, 0, 3);
        long now = game();
        assertNotEquals(old, now);
        long seq = other.look(old).seq();

        assertEquals(new Answer.Barred(Answer.Bar.PRACTICE_OVER), delegate(old, key()));
        // What a host, or the schedule, had begun to do before the game was set back comes too late.
        Clocks late = new Clocks(tables);
        int next = moment(old).day() + 1;
        for (ClockAct each : List.of(
                new ClockAct.Resume(), new ClockAct.RunUntil(next + 3), new ClockAct.Step(next), new ClockAct.End())) {
            late.act(old, each);
            assertEquals(GameStatus.PAUSED, moment(old).clock().status(), each.toString());
            assertEquals(next - 1, moment(old).day(), each.toString());
            assertEquals(new Answer.Barred(Answer.Bar.PRACTICE_OVER), delegate(old, key()), each.toString());
        }
        assertTrue(tables.table(old).seed().isEmpty(), "the seed is that of the game that goes on");
        assertEquals(seq, moment(old).seq(), "nothing was written into it");

        String stale = play + "/act/delegate";
        assertEquals(play + "?over=true", path(ada.post(stale, "key", key(), "validator", "0", "amount", "5")));
        assertTrue(ada.get(play).asString().contains("?practice=" + now));
        post("/resume");
        String key = key();
        assertTrue(path(ada.post(stale + "?practice=" + now, "key", key, "validator", "0", "amount", "5"))
                .contains("did="));
        assertEquals(
                now,
                Long.parseLong(Knife.text(database, "select game_id from journal where key like '%:" + key + "'")));
        assertEquals(moment(now).hash(), other.look(now).hash());
    }

    @Test
    void aConnectionKilledInTheMiddleLeavesEverythingBefore() {
        post("/questions", "subject", "PRICE", "days", "2");
        long old = game();
        Moment left = moment(old);
        String before = Knife.picture(database, session);
        for (String each : List.of(
                "insert on game",
                "insert on journal",
                "insert on event",
                "insert on standing",
                "insert on snapshot",
                "insert on earning",
                "update on game",
                "update on seat",
                "update on question",
                "insert on audit")) {
            String[] words = each.split(" on ");
            try (Knife knife = new Knife(database, session, words[0], words[1])) {
                assertThrows(RuntimeException.class, () -> other.rollback.setBack(id, session, 0, 3), each);
            }
            assertEquals(before, Knife.picture(database, session), each);
        }
        step(1);
        assertEquals(left.day() + 1, moment(old).day(), "it goes on as if nobody had tried");
        other.rollback.setBack(id, session, 0, 3);
        assertNotEquals(old, game());
        assertTrue(person(seat("Ada")));
    }

    @Test
    void whatAProgramLeavesThatDiesAfterMovingIsRepaired() {
        Visitor bob = player(code(host, session), "Bob");
        player(code(host, session), "Cleo");
        Seat bobs = seat("Bob");
        step(2);
        player(code(host, session), "Dan");
        bob.get("/play/" + bobs.id());
        assertEquals(303, bob.post("/play/" + bobs.id() + "/leave").statusCode());
        step(1);
        assertFalse(person(bobs), "Bob has left");
        assertDead(() -> other.lastRollback.setBack(id, session, 0, 5));
        long now = game();
        assertEquals(4, moment(now).day());
        assertEquals(
                1,
                sessions.audited(id, session, 100).stream()
                        .map(SessionStore.Audited::entry)
                        .filter(each -> each.act().equals("SetBack"))
                        .count());
        Seat left = seat("Bob");
        assertEquals(now, left.game());
        assertTrue(person(left), "that morning Bob was there");
        assertFalse(person(seat("Dan")), "and Dan was not");
        assertEquals(200, ada.get("/play/" + seat("Ada").id()).statusCode());
        lobby.settle(seat("Dan"), found());
        assertTrue(person(seat("Dan")), "repaired by the own look");
        post("/resume");
        absences.look();
        assertFalse(person(left), "who has left does not look: a bot plays for Bob all the same");
        assertTrue(person(seat("Ada")) && person(seat("Cleo")) && person(seat("Dan")));
        long seq = moment(now).seq();
        absences.look();
        assertEquals(seq, moment(now).seq(), "once");

        // The same after a crash between giving a seat up and telling the world.
        store.state(seat("Cleo").id(), SeatState.LEFT);
        assertTrue(person(seat("Cleo")));
        absences.look();
        assertFalse(person(seat("Cleo")));
        Visitor eve = player(code(host, session), "Eve");
        assertTrue(person(seat("Eve")));
        absences.look();
        assertTrue(person(seat("Eve")), "also where a seat that was given up has become hers");
        assertEquals(200, eve.get("/play/" + seat("Eve").id()).statusCode());
    }

    /** Bob leaves, his account becomes Fay's, who leaves too: set back to her time, and back again, it is a bot's. */
    @Test
    void whoHasLeftIsPlayedByABotHoweverOftenAGameIsSetBack() {
        Visitor bob = player(code(host, session), "Bob");
        Seat bobs = seat("Bob");
        step(1);
        bob.get("/play/" + bobs.id());
        bob.post("/play/" + bobs.id() + "/leave");
        step(1);
        other.rollback.setBack(id, session, 0, 5);
        assertFalse(person(bobs.account()));
        Seat fay = join("Fay 0");
        for (int i = 1; fay.account() != bobs.account(); i++) {
            fay = join("Fay " + i);
        }
        step(1);
        lobby.leave(fay);
        step(1);
        other.rollback.setBack(id, session, 0, 6);
        assertFalse(person(fay.account()), "she had that account in the morning");
        assertTrue(person(seat("Ada")));
    }

    @Test
    void theTablesOfWhatWasLeftTellWhatItWas() throws IOException {
        player(code(host, session), "Bob");
        player(code(host, session), "Cleo");
        post("/resume");
        long old = game();
        String key = key();
        delegate(old, key);
        assertTrue(
                Node.get(tables.table(old)
                                .submit(key(), new Delegate(seat("Bob").account(), 0, MILLION), null))
                        instanceof Answer.Accepted);
        post("/pause");
        step(1);
        lobby.withdraw(seat("Cleo"), true);
        other.rollback.setBack(id, session, 0, 3);
        step(1);
        player(code(host, session), "Dan");
        Map<String, String> files =
                unzip(host.get(room(session) + "/setback/" + old + "/tables").asByteArray());
        Map<String, String> game = new CsvFile(files.get("game.csv")).rows().get(0);
        assertEquals("1", game.get("practice"));
        assertEquals("3", game.get("dropped_from"));
        assertEquals("4", game.get("day"));
        assertEquals("", game.get("seed"), "the game that goes on has the same");
        assertEquals("", game.get("set_back_to"));

        CsvFile actions = new CsvFile(files.get("actions.csv"));
        assertEquals(
                2,
                actions.rows("kind", "delegate").stream()
                        .filter(each -> !each.get("player").isEmpty())
                        .count());
        CsvFile days = new CsvFile(files.get("player_days.csv"));
        CsvFile goesOn =
                new CsvFile(unzip(host.get(room(session) + "/data/1/tables/csv").asByteArray())
                        .get("player_days.csv"));
        String adas = Integer.toString(seat("Ada").account());
        assertEquals(4, days.rows("account", adas).size());
        assertEquals(3, goesOn.rows("account", adas).size());
        String pseudonym = goesOn.rows("account", adas).get(0).get("player");
        assertFalse(pseudonym.isEmpty());
        assertTrue(
                days.rows("account", adas).stream()
                        .allMatch(each -> each.get("player").equals(pseudonym)),
                "one pseudonym in both");
        String bobs = Integer.toString(seat("Bob").account());
        assertEquals(
                1,
                days.rows("account", bobs).stream()
                        .filter(each -> !each.get("player").isEmpty())
                        .count());
        String cleos = Integer.toString(seat("Cleo").account());
        assertEquals(
                List.of("1", "2", "3"),
                days.rows("account", cleos).stream()
                        .map(each -> each.get("day"))
                        .toList(),
                "who has withdrawn is in no table, nor in these");
        String dans = Integer.toString(seat("Dan").account());
        assertTrue(
                days.rows("account", dans).stream()
                        .allMatch(each -> each.get("player").isEmpty() || dans.equals(bobs)),
                "Dan never was there");
        assertEquals(0, new CsvFile(files.get("assignment.csv")).rows().size(), "people are listed where they are");
    }

    private void step(int days) {
        for (int i = 0; i < days; i++) {
            post("/step");
        }
    }

    private Answer delegate(long game, String key) {
        return Node.get(tables.table(game).submit(key, new Delegate(seat("Ada").account(), 0, MILLION), null));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private Seat join(String nickname) {
        return lobby.join(found().code(), new Joining(nickname, null, null, nickname))
                .seat();
    }

    private boolean person(int account) {
        return other.look(game()).publicView().person(account);
    }

    private boolean person(Seat seat) {
        return other.look(seat.game()).publicView().person(seat.account());
    }

    private static void assertDead(Runnable act) {
        assertEquals(
                OtherNode.DEAD,
                assertThrows(IllegalStateException.class, act::run).getMessage());
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

    private void post(String what, String... fields) {
        host.get(room(session));
        assertEquals(303, host.post(room(session) + what, fields).statusCode(), what);
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                files.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
