package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.path;
import static org.stakewood.web.host.ClassRoom.room;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/** More classes like one, and seats to try one with. */
@QuarkusTest
class TemplatesIT {

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    Tables tables;

    private Visitor host;
    private Session session;

    @BeforeEach
    void open() {
        host = host(hosts);
        host.get("/host/new");
        session = made(host.post(
                "/host/new",
                "lesson",
                "open-sandbox",
                "title",
                "Monday & Co",
                "seats",
                "6",
                "seconds",
                "2.5",
                "guests",
                "k1\nk2",
                "away",
                "0",
                "consent",
                "A study",
                "networks",
                "2",
                "labelled",
                "true",
                "arm_label",
                "Plain",
                "arm_label",
                "Slow",
                "arm_lesson",
                "",
                "arm_rule",
                "staking.unbondingDays",
                "arm_value",
                "9"));
    }

    @Test
    void anotherLikeThisHasTheSameChoicesAndNobodyInIt() {
        String form = host.get("/host/new?like=" + session.id()).asString();
        assertTrue(form.contains("Monday &amp; Co") && form.contains("value=\"9\"") && form.contains("Slow"), form);
        assertFalse(form.contains("k1"), "the guest list is not copied");
        alike("/host/sessions/" + session.id() + "/template");
    }

    @Test
    void aPutAwayClassCanBeCopiedAndATemplateIsItsOwnersAlone() {
        host.get(room(session.id()) + "/end");
        host.post(room(session.id()) + "/archive");
        assertTrue(host.get("/host").asString().contains("/host/new?like=" + session.id()));
        long template = alike("/host/sessions/" + session.id() + "/template");
        Visitor other = host(hosts);
        assertFalse(other.get("/host").asString().contains("/host/templates/" + template));
        assertEquals(404, other.get("/host/new?template=" + template).statusCode());
        assertEquals(404, other.get("/host/new?like=" + session.id()).statusCode());
        other.get("/host");
        assertEquals(404, other.post("/host/templates/" + template + "/start").statusCode());
        assertEquals(404, other.post("/host/templates/" + template + "/delete").statusCode());
        host.get("/host");
        assertEquals("/host?done=template_deleted", path(host.post("/host/templates/" + template + "/delete")));
        assertFalse(host.get("/host").asString().contains("/host/templates/" + template));
    }

    @Test
    void testSeatsArePlayedFromOneBrowserAndCountForNothing() {
        host.get(room(session.id()) + "/tests");
        assertEquals(
                room(session.id()) + "/tests?done=tests", path(host.post(room(session.id()) + "/tests", "count", "3")));
        List<Seat> tests = seats.of(session.id());
        assertEquals(3, tests.size());
        assertTrue(tests.stream().allMatch(Seat::test));
        assertEquals(2, tests.stream().map(Seat::game).distinct().count(), "in both networks by turns");
        for (Seat each : tests) {
            assertEquals(200, host.get("/play/" + each.id()).statusCode(), "all at once in one browser");
            assertNotEquals(200, new Visitor().get("/play/" + each.id()).statusCode(), "in this browser alone");
        }
        host.get(room(session.id()));
        host.post(room(session.id()) + "/step");
        assertTrue(host.get(room(session.id())).asString().contains("> test<")
                || host.get(room(session.id())).asString().contains(">test<"));
        String grades = host.get(room(session.id()) + "/data/grades?basis=PARTICIPATION&points=10")
                .asString();
        assertFalse(grades.contains("Test 1"), grades);
        assertFalse(host.get(room(session.id()) + "/data/key").asString().contains("Test 1"));
        host.get(room(session.id()) + "/tests");
        assertEquals(303, host.post(room(session.id()) + "/tests", "count", "4").statusCode());
        assertEquals(4, kept(), "four at most");
        host.get(room(session.id()) + "/tests");
        host.post(room(session.id()) + "/tests/remove");
        assertEquals(0, kept());
        Visitor guest = new Visitor();
        guest.get("/join/" + session.code());
        guest.post("/join/" + session.code(), "nickname", "Ada", "label", "k1", "agreed", "true");
        Seat first = seats.of(session.id()).get(seats.of(session.id()).size() - 1);
        assertFalse(first.test());
        assertEquals(
                session.games().get(new org.stakewood.game.seat.Draw(session.draw(), 2).network(0)),
                first.game(),
                "test seats use no place of the drawing up");
    }

    private long kept() {
        return seats.of(session.id()).stream()
                .filter(each -> each.test() && each.state().kept())
                .count();
    }

    /** Keeps a template by an act, opens a class from it and compares; the template's number. */
    private long alike(String keep) {
        host.get("/host/sessions/" + session.id() + "/end");
        assertEquals("/host?done=template", path(host.post(keep, "name", "My <template>")));
        String home = host.get("/host").asString();
        assertTrue(home.contains("My &lt;template&gt;"));
        long template = Long.parseLong(ClassRoom.found("/host/templates/([0-9]+)/start", home));
        Session again = made(host.post("/host/templates/" + template + "/start"));
        assertNotEquals(session.id(), again.id());
        assertNotEquals(session.draw(), again.draw());
        assertNotEquals(
                tables.table(session.game()).seedHash(),
                tables.table(again.game()).seedHash());
        assertEquals(session.title(), again.title());
        assertEquals(session.seats(), again.seats());
        assertEquals(session.terms(), again.terms());
        assertTrue(again.labelled());
        for (int i = 1; i <= 2; i++) {
            assertEquals(session.network(i).label(), again.network(i).label());
            assertEquals(session.network(i).changed(), again.network(i).changed());
            assertEquals(session.network(i).lesson(), again.network(i).lesson());
        }
        assertEquals(2_500, tables.row(again.game()).clock().millisPerDay());
        assertTrue(seats.of(again.id()).isEmpty());
        return template;
    }

    private Session made(Response answer) {
        assertEquals(303, answer.statusCode(), answer.asString());
        return sessions.find(Long.parseLong(path(answer).replace("/host/sessions/", "")))
                .orElseThrow();
    }
}
