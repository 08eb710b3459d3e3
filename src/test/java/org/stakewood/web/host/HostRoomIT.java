package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.code;
import static org.stakewood.web.host.ClassRoom.found;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.open;
import static org.stakewood.web.host.ClassRoom.path;
import static org.stakewood.web.host.ClassRoom.player;
import static org.stakewood.web.host.ClassRoom.room;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.game.ClockState;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Tables;
import org.stakewood.game.message.Message;
import org.stakewood.game.message.Messages;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatState;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.SessionStore;
import org.stakewood.game.session.Sessions;

/** Each control of the control room does what it says, on a real database and without script. */
@QuarkusTest
class HostRoomIT {

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Tables tables;

    @Inject
    Seats seats;

    @Inject
    Messages messages;

    @Inject
    SessionStore store;

    private Visitor host;
    private long session;

    @BeforeEach
    void open_() {
        host = host(hosts);
        session = open(host, "Tuesday");
    }

    @Test
    void theClockObeys() {
        assertEquals(GameStatus.LOBBY, clock().status());
        act("/start");
        assertEquals(GameStatus.RUNNING, clock().status());
        act("/pause");
        assertEquals(GameStatus.PAUSED, clock().status());
        act("/step");
        act("/step");
        assertEquals(2, day());
        assertEquals(GameStatus.PAUSED, clock().status());
        act("/speed", "seconds", "0,25");
        assertEquals(250, clock().millisPerDay());
        act("/run", "days", "3");
        waitFor(() -> clock().status() == GameStatus.PAUSED && day() == 5);
        act("/speed", "seconds", "3600");
        act("/resume");
        assertEquals(GameStatus.RUNNING, clock().status());
        act("/finish");
        assertEquals(GameStatus.OVER, clock().status());
        assertEquals(
                List.of("End", "Resume", "Speed", "RunUntil", "Speed", "Step", "Step", "Pause", "Start", "Create"),
                acts());
    }

    @Test
    void anUnreadableNumberChangesNothing() {
        act("/start");
        ClockState before = clock();
        for (String number : new String[] {"", "0", "-1", "1e3", "NaN", "9".repeat(400), "1001"}) {
            assertEquals(room(session) + "?fault=days", path(act("/run", "days", number)), number);
        }
        for (String number : new String[] {"", "0", "-1", "1e3", "NaN", "9".repeat(400), "604801", "0.05"}) {
            assertEquals(room(session) + "?fault=seconds", path(act("/speed", "seconds", number)), number);
        }
        assertEquals(before, clock());
        assertTrue(host.get(room(session) + "?fault=days").asString().contains("1 to 1000"));
    }

    @Test
    void theDoorOpensAndShuts() {
        String code = code(host, session);
        act("/lock", "locked", "true");
        assertTrue(session().locked());
        Visitor late = new Visitor();
        late.get("/join/" + code);
        late.post("/join/" + code, "nickname", "Too Late");
        assertEquals(List.of(), seats.of(session));
        act("/lock", "locked", "false");
        assertFalse(session().locked());
        player(code, "Calm Otter");
        assertEquals(1, seats.of(session).size());
    }

    @Test
    void aSeatsMenuDoesWhatItSays() {
        player(code(host, session), "Calm Otter");
        long seat = seat("Calm Otter").id();
        String page = host.get(room(session)).asString();
        assertTrue(page.contains("Calm Otter"), page);
        assertTrue(page.contains("real name"), page);
        String menu = "/seats/" + seat;

        act(menu + "/message", "text", "Look at <your> validator");
        List<Message> told = messages.to(seats.look(seat).orElseThrow(), 5);
        assertEquals("Look at <your> validator", told.get(0).text());
        act("/message", "text", "To all");
        assertEquals("To all", messages.toAll(session, 5).get(0).text());

        act("/start");
        act(menu + "/bot");
        assertEquals(SeatState.HANDED, seat("Calm Otter").state());
        act(menu + "/person");
        assertEquals(SeatState.OPEN, seat("Calm Otter").state());
        act(menu + "/remove");
        assertEquals(SeatState.REMOVED, seat("Calm Otter").state());
    }

    @Test
    void aFreshLinkMovesTheSeatOnce() {
        player(code(host, session), "Calm Otter");
        Seat before = seat("Calm Otter");
        host.get(room(session));
        String page =
                host.post(room(session) + "/seats/" + before.id() + "/link").asString();
        String path = found("href=\"https?://[^/]+(/seat/[^\"]+)\"", page);
        Visitor phone = new Visitor();
        phone.get(path);
        assertEquals("/play/" + before.id(), path(phone.post(path)));
        assertEquals(200, phone.get("/play/" + before.id()).statusCode());
        assertEquals(before.epoch() + 1, seat("Calm Otter").epoch());
        Visitor other = new Visitor();
        other.get(path);
        assertEquals(200, other.post(path).statusCode());
        assertEquals(before.epoch() + 1, seat("Calm Otter").epoch());
    }

    @Test
    void whoIsBannedStaysOut() {
        String code = code(host, session);
        Visitor rude = player(code, "Rude One");
        long seat = seat("Rude One").id();
        act("/seats/" + seat + "/ban");
        assertEquals(SeatState.BANNED, seat("Rude One").state());
        assertEquals(403, rude.get("/play/" + seat).statusCode());
        rude.get("/join/" + code);
        rude.post("/join/" + code, "nickname", "Rude Again");
        assertEquals(1, seats.of(session).size());
    }

    @Test
    void aClassThatIsPutAwayStandsStillAndIsKept() {
        act("/start");
        assertEquals("/host?done=archive", path(act("/archive")));
        assertTrue(session().archived());
        assertEquals(GameStatus.PAUSED, clock().status());
        assertEquals(200, host.get(room(session)).statusCode());
        assertTrue(host.get("/host").asString().contains("Tuesday"));
    }

    private io.restassured.response.Response act(String what, String... fields) {
        host.get(room(session));
        var answer = host.post(room(session) + what, fields);
        assertEquals(303, answer.statusCode(), answer.asString());
        return answer;
    }

    private Session session() {
        return sessions.find(session).orElseThrow();
    }

    private ClockState clock() {
        return tables.table(session().game()).current().clock();
    }

    private int day() {
        return tables.table(session().game()).current().day();
    }

    private Seat seat(String nickname) {
        return seats.of(session).stream()
                .filter(each -> each.nickname().equals(nickname))
                .findFirst()
                .orElseThrow();
    }

    private List<String> acts() {
        return store.audited(session, 50).stream()
                .map(each -> each.entry().act())
                .collect(Collectors.toList());
    }

    private static void waitFor(java.util.function.BooleanSupplier what) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!what.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not happen within 20 s");
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
