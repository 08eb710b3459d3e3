package org.stakewood.web.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Control;
import org.stakewood.game.Lobby;
import org.stakewood.game.Tables;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.seat.Joining;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.NewSession;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.game.session.Walls;
import org.stakewood.web.host.Visitor;

/** The projector: public behind its address, no controls, no names but on the page for names. */
@QuarkusTest
class WallIT {

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Control control;

    @Inject
    Lobby lobby;

    @Inject
    Lessons lessons;

    @Inject
    Tables tables;

    @Inject
    Walls walls;

    private final Visitor anybody = new Visitor();
    private long host;
    private Session session;

    @BeforeEach
    void open() {
        host = hosts.create("waller " + System.nanoTime(), "a long password").id();
        session = sessions.create(
                host,
                new NewSession(
                        "Tuesday",
                        lessons.rules("market-maker-school").orElseThrow(),
                        5,
                        7L,
                        3_600_000L,
                        0,
                        java.util.List.of()));
        lobby.join(session.code(), new Joining("Calm Otter", "Anna Schmidt", null, "device"));
    }

    @Test
    void theLobbyShowsTheDoorAndWhoIsThereAsDots() {
        String page = page(false);
        assertTrue(page.contains(session.code()), page);
        assertTrue(page.contains("1 of 5"), page);
        assertEquals(1, count(page, "<li></li>"));
        assertEquals(4, count(page, "<li class=\"free\"></li>"));
        assertQuiet(page);
    }

    @Test
    void playShowsOneChartFourFiguresAndNamesOnlyWhereTheyAreWanted() {
        control.start(host, session.id());
        control.pause(host, session.id());
        for (int day = 0; day < 3; day++) {
            control.step(host, session.id());
        }
        String page = page(false);
        assertEquals(1, count(page, "<figure class=\"chart\""));
        assertEquals(4, count(page, "class=\"tile\""));
        assertTrue(page.contains("data-series=\"price.pool\""), page);
        assertTrue(page.contains("data-series=\"price.outside\""), page);
        assertQuiet(page);
        assertFalse(page.contains("Calm Otter"), page);
        String named = page(true);
        assertTrue(named.contains("Calm Otter"), named);
        assertFalse(named.contains("Anna Schmidt"), named);
    }

    @Test
    void theEndRevealsTheSeedAndNotBefore() {
        assertFalse(page(false).contains("recorded"));
        control.start(host, session.id());
        assertTrue(tables.table(session.game()).seed().isEmpty());
        control.end(host, session.id());
        String page = page(false);
        assertTrue(page.contains("<p class=\"figure\">7</p>"), page);
        assertTrue(page.contains(tables.table(session.game()).seedHash()), page);
        assertQuiet(page);
    }

    @Test
    void nobodyGuessesIt() {
        for (String token : new String[] {"x", "A".repeat(20), walls.token(session.id() + 1, false)}) {
            assertEquals(404, anybody.get("/wall/" + session.id() + "/" + token).statusCode(), token);
        }
        Response elsewhere = anybody.get(
                WallAddress.of(session.id(), walls.token(session.id(), false), "https://elsewhere.example"));
        assertFalse(elsewhere.asString().contains("elsewhere.example"));
    }

    private String page(boolean names) {
        Response answer = anybody.get(WallAddress.base(session.id(), walls.token(session.id(), names)));
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer.asString();
    }

    /** No controls, and nothing that the content policy forbids. */
    private static void assertQuiet(String page) {
        for (String forbidden : new String[] {"<form", "<button", "<input", " style=", "<style", "Anna Schmidt"}) {
            assertFalse(page.contains(forbidden), forbidden);
        }
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
