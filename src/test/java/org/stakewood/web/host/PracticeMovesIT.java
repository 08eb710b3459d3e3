package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.command.Delegate;
import org.stakewood.game.Answer;
import org.stakewood.game.ClockAct;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Lobby;
import org.stakewood.game.Moment;
import org.stakewood.game.Node;
import org.stakewood.game.OtherNode;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Joining;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatStore;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.SessionStore;
import org.stakewood.game.session.Sessions;
import org.stakewood.testing.SeededSession;

/** A practice begins and ends on another node, under fire, with more people than accounts, and in a program that dies. */
@QuarkusTest
class PracticeMovesIT {

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
    Tables tables;

    @Inject
    OtherNode other;

    @Inject
    DataSource database;

    private Visitor host;
    private long session;
    private long id;

    @BeforeEach
    void open_() {
        host = host(hosts);
        session = open(host, "Moving");
        id = found().host();
    }

    @Test
    void aPlayerOfAnotherNodeActsInTheRightGame() {
        Visitor ada = player(code(host, session), "Ada");
        long real = found().game();
        String play = "/play/" + seat().id();
        other.practice.begin(id, session, 3);
        long practice = found().game();
        assertTrue(ada.get(play).asString().contains("?practice=" + practice), "the form bears the mark of its game");
        String form = play + "/act/delegate?practice=" + practice;
        String did = key();
        assertTrue(path(ada.post(form, "key", did, "validator", "0", "amount", "5"))
                .contains("did="));
        assertEquals(practice, game(did));
        assertEquals(
                tables.table(practice).current().hash(), other.look(practice).hash());

        other.practice.end(id, session);
        assertEquals(play + "?over=true", path(ada.post(form, "key", key(), "validator", "0", "amount", "5")));
        assertTrue(ada.get(play + "?over=true").asString().contains("the practice is over"));
        assertEquals(new Answer.Barred(Answer.Bar.PRACTICE_OVER), delegate(practice, seat().account(), key()));
        assertEquals(real, seat().game());
        assertTrue(person(seat()));
        post("/start");
        ada.get(play);
        String counts = key();
        assertTrue(path(ada.post(play + "/act/delegate", "key", counts, "validator", "0", "amount", "5"))
                .contains("did="));
        assertEquals(real, game(counts));
        assertEquals(tables.table(real).current().hash(), other.look(real).hash());
    }

    @Test
    void aStartThatComesLateDoesNotBeginTheGameThatCounts() {
        player(code(host, session), "Ada");
        long real = found().game();
        Moment before = tables.table(real).current();
        other.practice.begin(id, session, 3);
        for (ClockAct each : List.of(new ClockAct.Start(), new ClockAct.RunUntil(2), new ClockAct.End())) {
            assertEquals(GameStatus.LOBBY, OtherNode.act(tables, real, each).status(), each.toString());
        }
        assertEquals(before.hash(), tables.table(real).current().hash());
        other.practice.end(id, session);
        assertTrue(tables.table(real).current().clock().waiting(), "this node has not looked again");
        String shown = host.get(room(session)).asString();
        assertTrue(shown.contains("Start the game"), shown);
        assertFalse(shown.contains("host_pause_"), "nobody is told to wait");
        assertEquals(before.clock(), other.look(real).clock());
        assertEquals(
                GameStatus.RUNNING,
                OtherNode.act(tables, real, new ClockAct.Start()).status());
        assertEquals(real, seat().game());
    }

    @Test
    void aConnectionKilledInTheMiddleLeavesEverythingBefore() {
        player(code(host, session), "Ada");
        player(code(host, session), "Bob");
        String before = Knife.picture(database, session);
        for (String each : List.of("insert on game", "insert on snapshot", "update on seat", "update on session")) {
            killed(each, () -> other.practice.begin(id, session, 3));
            assertEquals(before, Knife.picture(database, session), each);
        }
        other.practice.begin(id, session, 3);
        assertTrue(found().practising());
        List<Seat> practising = seats.of(session);
        for (String each : List.of("update on seat", "update on session")) {
            killed(each, () -> other.practice.end(id, session));
            assertEquals(practising, seats.of(session), each);
            assertTrue(found().practising(), each);
        }
        other.practice.end(id, session);
        assertFalse(found().practising());
        assertTrue(seats.of(session).stream().allMatch(this::person));
    }

    @Test
    void whatAProgramLeavesThatDiesAfterMovingIsRepaired() {
        Visitor ada = player(code(host, session), "Ada");
        player(code(host, session), "Bob");
        long real = found().game();
        assertDead(() -> other.lastPractice.begin(id, session, 3));
        long practice = found().game();
        assertEquals(practice, seat().game());
        assertEquals(200, ada.get("/play/" + seat().id()).statusCode());
        assertTrue(person(seat()), "repaired by her look");
        assertEquals(1, acts("StartPractice"), "what was done is in the log");
        post("/start");
        assertEquals(3, tables.table(practice).current().clock().runUntil(), "it ends where the host said it would");
        seats.of(session).forEach(each -> lobby.settle(each, found()));

        assertDead(() -> other.lastPractice.end(id, session));
        assertFalse(found().practising());
        assertEquals(200, ada.get("/play/" + seat().id()).statusCode());
        assertEquals(real, seat().game());
        assertTrue(person(seat()));
        assertEquals(1, acts("EndPractice"));
        assertEquals(new Answer.Barred(Answer.Bar.PRACTICE_OVER), delegate(practice, seat().account(), key()));
    }

    /** Everybody sends what they can while the practice ends: each command has one place, and that is the right one. */
    @Test
    void aCommandOfTheVeryMomentIsInOneJournal() {
        String code = code(host, session);
        for (int i = 0; i < 6; i++) {
            player(code, "Player " + i);
        }
        other.practice.begin(id, session, 3);
        long practice = found().game();
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        AtomicInteger accepted = new AtomicInteger();
        List<CompletableFuture<Void>> people = new ArrayList<>();
        for (Seat each : seats.of(session)) {
            people.add(CompletableFuture.runAsync(() -> {
                for (int after = 0; after < 5; ) {
                    Seat now = seats.look(each.id()).orElseThrow();
                    String key = key();
                    Answer answer = delegate(now.game(), now.account(), key);
                    answers.put(now.account() + ":" + key, answer);
                    if (answer instanceof Answer.Accepted) {
                        accepted.incrementAndGet();
                    }
                    after += now.game() == practice ? 0 : 1;
                }
            }));
        }
        while (accepted.get() < 20) {
            Thread.onSpinWait();
        }
        other.practice.end(id, session);
        long last = accepted(practice);
        people.forEach(CompletableFuture::join);
        assertEquals(last, accepted(practice), "none after the end");
        assertEquals(accepted.get(), last, "all that were accepted, and each once");
        answers.forEach((key, answer) -> {
            String rows = Knife.text(
                    database,
                    "select coalesce(string_agg(result, ' '), '') from journal j join game g on g.id = j.game_id"
                            + " where g.session_id = " + session + " and key = '" + key + "'");
            assertEquals(
                    answer instanceof Answer.Accepted
                            ? "ACCEPTED"
                            : answer instanceof Answer.TurnedAway
                                    ? "TURNED_AWAY"
                                    : answer instanceof Answer.Barred ? "" : "REFUSED",
                    rows,
                    answer.toString());
        });
    }

    @Test
    void aClassLargerThanTheOpeningPractises() {
        Session crowd = sessions.create(id, SeededSession.of("Crowd", seed -> Scenarios.everything(), 2));
        session = crowd.id();
        int opening = tables.table(crowd.game()).current().publicView().accounts();
        for (int i = 0; i < opening + 1; i++) {
            lobby.join(crowd.code(), new Joining("Person " + i, null, null, "device " + i));
        }
        Visitor ada = player(crowd.code(), "Ada");
        List<Seat> before = seats.of(session);
        assertDead(() -> other.lastPractice.begin(id, session, 2));
        long adas = before.get(opening + 1).id();
        for (String each : List.of("/ledger", "/board", "/why", "/security", "/report", "/mine", "/debrief", "")) {
            int status = ada.get("/play/" + adas + each).statusCode();
            assertTrue(status < 500, each + " " + status);
        }
        assertTrue(person(seats.look(adas).orElseThrow()), "she has an account again");
        seats.of(session).forEach(each -> lobby.settle(each, found()));
        assertEveryoneHasAnAccount(opening + 2);
        host.get(room(session));
        host.post(room(session) + "/start");
        assertEquals(
                GameStatus.RUNNING,
                tables.table(found().game()).current().clock().status());
        lobby.join(crowd.code(), new Joining("Late", null, null, "late"));
        lobby.leave(before.get(0));
        lobby.leave(seats.look(adas).orElseThrow());
        assertEveryoneHasAnAccount(opening + 1);

        other.practice.end(id, session);
        assertEquals(crowd.game(), found().game());
        assertEveryoneHasAnAccount(opening + 1);
        other.practice.begin(id, session, 2);
        assertEveryoneHasAnAccount(opening + 1);
        other.practice.end(id, session);
        assertEveryoneHasAnAccount(opening + 1);
    }

    /** An account was opened for somebody in the practice, and when that was known they had all gone. */
    @Test
    void anAccountOfThePracticeIsNotTakenAlong() {
        player(code(host, session), "Ada");
        Seat before = seat();
        other.practice.begin(id, session, 3);
        long practice = found().game();
        other.practice.end(id, session);
        Seat after = store.account(before.id(), practice, before.account() + 1);
        assertEquals(before.game(), after.game());
        assertEquals(before.account(), after.account());
        assertEquals(after, seat());
    }

    private void assertEveryoneHasAnAccount(int people) {
        List<Seat> kept =
                seats.of(session).stream().filter(each -> each.state().kept()).toList();
        assertEquals(people, kept.size());
        Set<Integer> accounts = kept.stream().map(Seat::account).collect(Collectors.toSet());
        assertEquals(people, accounts.size());
        long game = found().game();
        assertTrue(kept.stream().allMatch(each -> each.game() == game));
        Moment moment = other.look(game);
        Set<Integer> played = new HashSet<>();
        for (int i = 0; i < moment.publicView().accounts(); i++) {
            if (moment.publicView().person(i)) {
                played.add(i);
            }
        }
        assertEquals(accounts, played, "they, and nobody else");
    }

    private void killed(String what, Runnable act) {
        String[] words = what.split(" on ");
        try (Knife knife = new Knife(database, session, words[0], words[1])) {
            assertThrows(RuntimeException.class, act::run, what);
        }
    }

    private static void assertDead(Runnable act) {
        assertEquals(
                OtherNode.DEAD,
                assertThrows(IllegalStateException.class, act::run).getMessage());
    }

    private Answer delegate(long game, int account, String key) {
        return Node.get(tables.table(game).submit(key, new Delegate(account, 0, MILLION), null));
    }

    /** The game in whose journal a key is. */
    private long game(String key) {
        return Long.parseLong(Knife.text(
                database, "select game_id from journal where result = 'ACCEPTED' and key like '%:" + key + "'"));
    }

    private long accepted(long game) {
        return Long.parseLong(Knife.text(
                database,
                "select count(*) from journal where game_id = " + game
                        + " and account is not null and result = 'ACCEPTED'"));
    }

    private long acts(String act) {
        return sessions.audited(id, session, 100).stream()
                .map(SessionStore.Audited::entry)
                .filter(each -> each.act().equals(act))
                .count();
    }

    private boolean person(Seat seat) {
        Moment moment = tables.table(seat.game()).current();
        return moment.seatView(seat.account())
                .map(each -> each.account().person())
                .orElse(false);
    }

    private Seat seat() {
        return seats.of(session).get(0);
    }

    private Session found() {
        return sessions.find(session).orElseThrow();
    }

    private void post(String what) {
        host.get(room(session));
        assertEquals(303, host.post(room(session) + what).statusCode(), what);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
