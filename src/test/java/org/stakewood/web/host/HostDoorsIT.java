package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Sessions;
import org.stakewood.ops.SetupLink;

/** Nobody but its host gets at a class: not a stranger, not a player, not another host, not a form from elsewhere. */
@QuarkusTest
class HostDoorsIT {

    private static final List<String> PAGES = List.of("", "/end");
    private static final List<String> ACTS = List.of(
            "/start",
            "/pause",
            "/resume",
            "/step",
            "/run",
            "/speed",
            "/finish",
            "/lock",
            "/address",
            "/message",
            "/archive",
            "/seats/%d/message",
            "/seats/%d/link",
            "/seats/%d/bot",
            "/seats/%d/person",
            "/seats/%d/remove",
            "/seats/%d/ban");

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    Tables tables;

    @Inject
    SetupLink setup;

    @Test
    void aStrangerIsLedToTheLoginAndDoesNothing() {
        Visitor host = host(hosts);
        long session = open(host, "Mine");
        Visitor stranger = new Visitor();
        for (String page : List.of("/host", "/host/new", "/host/lessons", room(session))) {
            Response answer = stranger.get(page);
            assertEquals(303, answer.statusCode(), page);
            assertTrue(path(answer).startsWith("/login?to="), page);
        }
        stranger.get("/login");
        List<String> log = listening(Refusals.class, () -> refusedEverywhere(stranger, session, 0, 403));
        assertEquals(ACTS.size(), log.size(), log::toString);
    }

    @Test
    void aPlayerIsNoHost() {
        Visitor host = host(hosts);
        long session = open(host, "Mine");
        Visitor player = player(code(host, session), "Calm Otter");
        player.get("/join");
        refusedEverywhere(player, session, seats.of(session).get(0).id(), 403);
    }

    @Test
    void anotherHostFindsNothingAndIsLogged() {
        Visitor host = host(hosts);
        long session = open(host, "Mine");
        player(code(host, session), "Calm Otter");
        long seat = seats.of(session).get(0).id();
        Visitor other = host(hosts);
        long own = open(other, "Other");
        List<String> log = listening(HostPage.class, () -> {
            for (String page : PAGES) {
                assertEquals(404, other.get(room(session) + page).statusCode(), page);
            }
            refusedEverywhere(other, session, seat, 404);
        });
        assertEquals(PAGES.size() + ACTS.size(), log.size(), log::toString);
        other.get(room(own));
        for (String act : List.of("/link", "/bot", "/ban", "/remove", "/message")) {
            Response answer = other.post(room(own) + "/seats/" + seat + act, "text", "Hello");
            assertEquals(404, answer.statusCode(), act);
        }
        assertEquals("OPEN", seats.look(seat).orElseThrow().state().name());
    }

    @Test
    void aFormWithoutItsTokenDoesNothing() {
        Visitor host = host(hosts);
        long session = open(host, "Mine");
        String before = state(session);
        host.get(room(session));
        for (String act : ACTS) {
            Response answer =
                    host.postWithoutToken(room(session) + String.format(act, 1), "locked", "true", "text", "x");
            assertEquals(400, answer.statusCode(), act);
        }
        assertEquals(
                400,
                host.postWithoutToken("/host/new", "lesson", "first-stake", "seats", "5")
                        .statusCode());
        assertEquals(400, host.postWithoutToken("/host/logout").statusCode());
        assertEquals(before, state(session));
        assertEquals(200, host.get("/host").statusCode());
    }

    @Test
    void whoLogsOutIsOut() {
        Visitor host = host(hosts);
        host.get("/host");
        assertEquals(303, host.post("/host/logout").statusCode());
        assertEquals(303, host.get("/host").statusCode());
    }

    @Test
    void theLoginLeadsToTheWantedPageOfThisServerOnly() {
        hosts.create("wanting", ClassRoom.PASSWORD);
        Visitor wanting = new Visitor();
        wanting.get("/login?to=/host/lessons");
        assertEquals("/host/lessons", path(wanting.post("/login", "name", "wanting", "password", ClassRoom.PASSWORD)));
        Visitor lured = new Visitor();
        lured.get("/login?to=https://elsewhere.example/host");
        assertEquals("/host", path(lured.post("/login", "name", "wanting", "password", ClassRoom.PASSWORD)));
        Visitor wrong = new Visitor();
        wrong.get("/login");
        assertTrue(path(wrong.post("/login", "name", "wanting", "password", "not it at all"))
                .startsWith("/login?failed"));
    }

    @Test
    void theSetUpLinkOpensNothingOnceThereIsAHost() {
        host(hosts);
        Visitor visitor = new Visitor();
        assertEquals(404, visitor.get("/setup/" + setup.token()).statusCode());
        assertEquals(404, visitor.get("/setup/guessed").statusCode());
        visitor.get("/login");
        Response answer = visitor.post("/setup/" + setup.token(), "name", "intruder", "password", "a long password");
        assertEquals(404, answer.statusCode());
        assertTrue(hosts.find("intruder").isEmpty());
    }

    private void refusedEverywhere(Visitor visitor, long session, long seat, int status) {
        String before = state(session);
        for (String act : ACTS) {
            Response answer = visitor.post(
                    room(session) + String.format(act, seat),
                    "locked",
                    "true",
                    "text",
                    "Hello",
                    "days",
                    "3",
                    "seconds",
                    "1");
            assertEquals(status, answer.statusCode(), act);
        }
        assertEquals(before, state(session));
    }

    private String state(long session) {
        var owned = sessions.find(session).orElseThrow();
        return owned + " " + tables.table(owned.game()).current().version() + " " + seats.of(session);
    }

    /** Lines that a class logs meanwhile. */
    private static List<String> listening(Class<?> whom, Runnable what) {
        List<String> lines = new ArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(whom.getName());
        logger.addHandler(ear);
        try {
            what.run();
        } finally {
            logger.removeHandler(ear);
        }
        return List.copyOf(lines);
    }
}
