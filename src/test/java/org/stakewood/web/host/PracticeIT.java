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
import static org.stakewood.web.host.ClassRoom.room;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.Delegate;
import org.stakewood.game.Answer;
import org.stakewood.game.AuditEntry;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.Moving;
import org.stakewood.game.PracticeStore;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/** A practice round: the class comes back to its own game, on the same seats, with nothing of it. */
@QuarkusTest
class PracticeIT {

    private static final long MILLION = 1_000_000;
    private static final AuditEntry ACT = new AuditEntry(null, null, null, "Test", "");

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    Tables tables;

    @Inject
    PracticeStore store;

    @Test
    void aClassPractisesAndBeginsAfresh() {
        Visitor host = host(hosts);
        long session = open(host, "Practise");
        String code = code(host, session);
        Visitor ada = ClassRoom.player(code, "Ada");
        ClassRoom.player(code, "Bob");
        List<Seat> before = seats.of(session);
        long real = found(session).game();
        long untouched = tables.table(real).current().hash();
        host.get(room(session));
        assertEquals(room(session) + "?done=practice", path(host.post(room(session) + "/practice", "days", "3")));
        Session practising = found(session);
        assertTrue(practising.practising());
        long practice = practising.game();
        assertNotEquals(real, practice);
        assertEquals(real, practising.counted().get(0).game());
        for (Seat each : seats.of(session)) {
            assertEquals(practice, each.game());
            assertTrue(person(each), "the practice knows its people");
        }
        assertEquals(
                GameStatus.RUNNING, tables.table(practice).current().clock().status());
        assertNotEquals(tables.table(real).seedHash(), tables.table(practice).seedHash());
        String play = "/play/" + before.get(0).id();
        String page = ada.get(play).asString();
        assertTrue(page.contains("Practice: does not count"), page);
        assertTrue(page.contains("?practice=" + practice), "its forms bear its mark");
        String act = play + "/act/delegate?practice=" + practice;
        assertTrue(path(ada.post(act, "key", key(), "validator", "0", "amount", "5"))
                .contains("did="));
        assertTrue(host.get(room(session)).asString().contains("End the practice"));
        assertEquals(
                room(session) + "/questions?sorry=PRACTISING",
                path(host.post(room(session) + "/questions", "subject", "PRICE", "days", "2")));
        assertEquals(
                1, grades(host, session).lines().count(), () -> grades(host, session) + " practice is worth no points");
        host.post(room(session) + "/step");
        assertEquals(1, tables.table(practice).current().day());
        long kept = tables.table(practice).current().seq();

        assertEquals(room(session) + "?done=practice_end", path(host.post(room(session) + "/practice/end")));
        assertEquals(real, found(session).game());
        assertFalse(found(session).practising());
        List<Seat> after = seats.of(session);
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i).game(), after.get(i).game());
            assertEquals(before.get(i).account(), after.get(i).account());
            assertEquals(before.get(i).epoch(), after.get(i).epoch(), "links and cookies stay");
            assertTrue(person(after.get(i)));
        }
        assertEquals(untouched, tables.table(real).current().hash(), "the real game is as it was");
        assertEquals(GameStatus.LOBBY, tables.table(real).current().clock().status());
        assertEquals(kept, tables.table(practice).current().seq(), "what was practised is kept");

        long seq = tables.table(real).current().seq();
        assertEquals(play + "?over=true", path(ada.post(act, "key", key(), "validator", "0", "amount", "5")));
        assertTrue(ada.get(play + "?over=true").asString().contains("the practice is over"));
        assertEquals(
                new Answer.Barred(Answer.Bar.PRACTICE_OVER),
                delegate(practice, before.get(0).account()));
        assertEquals(seq, tables.table(real).current().seq());
        host.post(room(session) + "/start");
        host.post(room(session) + "/pause");
        assertEquals(
                play + "?over=true", path(ada.post(act, "key", key(), "validator", "0", "amount", "5")), "nor later");
        host.post(room(session) + "/step");
        assertEquals(3, grades(host, session).lines().count(), () -> grades(host, session));
        assertEquals(room(session) + "?sorry=NOT_IN_LOBBY", path(host.post(room(session) + "/practice", "days", "3")));
    }

    @Test
    void whoComesWhilePractisingStaysAndWhoLeavesIsGone() {
        Visitor host = host(hosts);
        long session = open(host, "Come and go");
        String code = code(host, session);
        Visitor ada = ClassRoom.player(code, "Ada");
        host.get(room(session));
        host.post(room(session) + "/practice", "days", "3");
        ClassRoom.player(code, "Bob");
        Seat adas = seats.of(session).get(0);
        Seat bobs = seats.of(session).get(1);
        assertTrue(person(bobs));
        ada.get("/play/" + adas.id());
        ada.post("/play/" + adas.id() + "/leave");
        host.post(room(session) + "/practice/end");
        Seat bob = seats.look(bobs.id()).orElseThrow();
        long real = found(session).game();
        assertEquals(real, bob.game());
        assertEquals(bobs.account(), bob.account());
        assertTrue(person(bob));
        assertEquals(real, seats.look(adas.id()).orElseThrow().game());
        assertEquals(List.of(bob.account()), people(real), "a bot has the account of the one who left");
        host.post(room(session) + "/practice", "days", "2");
        assertTrue(found(session).practising(), "again");
        assertTrue(person(seats.look(bobs.id()).orElseThrow()));
        host.post(room(session) + "/practice/end");
        host.post(room(session) + "/practice/end");
        assertFalse(found(session).practising());
    }

    @Test
    void whatACrashLeavesIsRepairedByTheNextLook() {
        Visitor host = host(hosts);
        long session = open(host, "Crash");
        Visitor ada = ClassRoom.player(code(host, session), "Ada");
        long real = found(session).game();
        host.get(room(session));
        host.post(room(session) + "/practice", "days", "3");
        long practice = found(session).game();
        String play = "/play/" + seats.of(session).get(0).id();
        int accounts = tables.table(real).current().publicView().accounts();
        assertTrue(
                store.end(session, List.of(new Moving(practice, real, accounts)), ACT),
                "the seats moved, then the program died");
        assertFalse(store.end(session, List.of(new Moving(practice, real, accounts)), ACT), "once only");
        assertEquals(200, ada.get(play).statusCode());
        assertTrue(person(seats.of(session).get(0)));
        assertEquals(new Answer.Barred(Answer.Bar.PRACTICE_OVER), delegate(practice, 0));

        host.post(room(session) + "/practice", "days", "3");
        long second = found(session).game();
        // The clock was ended, then the program died.
        host.get(room(session));
        tables.await(tables.table(second).submit(key(), new Delegate(0, 0, MILLION), null));
        host.post(room(session) + "/practice/end");
        assertEquals(real, seats.of(session).get(0).game());
        // Somebody who came in that very moment sits in the practice that is over.
        assertTrue(store.over(second).orElseThrow());
        assertTrue(store.over(real).isEmpty());
    }

    @Test
    void onlyTheOwnerPractises() {
        Visitor host = host(hosts);
        long session = open(host, "Mine");
        Visitor ada = ClassRoom.player(code(host, session), "Ada");
        Visitor stranger = host(hosts);
        stranger.get("/host");
        assertEquals(
                404, stranger.post(room(session) + "/practice", "days", "3").statusCode());
        ada.get("/play/" + seats.of(session).get(0).id());
        assertTrue(ada.post(room(session) + "/practice", "days", "3").statusCode() >= 300);
        assertFalse(found(session).practising());
        host.get(room(session));
        for (String days : List.of("0", "-1", "40", "x", "")) {
            assertEquals(
                    room(session) + "?sorry=DAYS_INVALID", path(host.post(room(session) + "/practice", "days", days)));
        }
        host.post(room(session) + "/practice", "days", "3");
        assertEquals(404, stranger.post(room(session) + "/practice/end").statusCode());
        assertTrue(found(session).practising());
        long other = open(host, "Other");
        ClassRoom.player(code(host, other), "Eve");
        assertFalse(found(other).practising());
        assertEquals(found(other).game(), seats.of(other).get(0).game());
        assertInstanceOf(
                Answer.Accepted.class,
                delegate(found(session).game(), seats.of(session).get(0).account()));
    }

    private boolean person(Seat seat) {
        return people(seat.game()).contains(seat.account());
    }

    private List<Integer> people(long game) {
        Moment moment = tables.table(game).current();
        return IntStream.range(0, moment.publicView().accounts())
                .filter(each -> moment.seatView(each).orElseThrow().account().person())
                .boxed()
                .toList();
    }

    private Session found(long session) {
        return sessions.find(session).orElseThrow();
    }

    private String grades(Visitor host, long session) {
        return host.get(room(session) + "/data/grades?basis=SCORE&points=100").asString();
    }

    private Answer delegate(long game, int account) {
        try {
            return tables.table(game)
                    .submit(key(), new Delegate(account, 0, MILLION), null)
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String key() {
        return "abc-" + UUID.randomUUID();
    }
}
