package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.code;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.path;
import static org.stakewood.web.host.ClassRoom.player;
import static org.stakewood.web.host.ClassRoom.room;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.view.HostView;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.SessionStore;
import org.stakewood.game.session.Sessions;

/** Rules and events from a host's page, on a real database and without script. */
@QuarkusTest
class HostEventsIT {

    private static final String LIMIT = "credit.desks[0].loanLimit";

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Tables tables;

    @Inject
    Seats seats;

    @Inject
    SessionStore store;

    private Visitor host;
    private long session;

    @BeforeEach
    void open_() {
        host = host(hosts);
        host.get("/host/new");
        Response made = host.post(
                "/host/new", "lesson", "open-sandbox", "title", "Rules", "seats", "4", "seconds", "3600", "seed", "7");
        session = Long.parseLong(path(made).replace("/host/sessions/", ""));
    }

    @Test
    void aRuleIsLookedAtChangedAndTold() {
        post("/start");
        String shown = host.get(page("?rule=" + LIMIT)).asString();
        assertTrue(shown.contains("Now: 60 %") && shown.contains("It may be 1 % to 90 %"), shown);
        String looked =
                host.get(page("?rule=credit.desks[0].threshold&value=30")).asString();
        assertTrue(looked.contains("Right after the change") && looked.contains("can be liquidated"), looked);
        Response looks = send("/events/look", "rule", LIMIT, "value", "5");
        assertTrue(looks.asString().contains("Nobody gets into trouble"), looks.asString());
        assertEquals(0.6, view().scenario().credit().desks().get(0).loanLimit());

        Response changed = send("/events/rule", "rule", LIMIT, "value", "47,5");
        assertEquals(room(session) + "/events?done=rule", path(changed));
        assertEquals(0.475, view().scenario().credit().desks().get(0).loanLimit());
        assertTrue(host.get(page("")).asString().contains("Loan limit from 60 % to 47.5 %"));
        assertTrue(host.get(room(session)).asString().contains("Rule changed: Loan limit becomes 47.5 %"));
        Visitor player = player(code(host, session), "Calm Otter");
        long seat = seats.of(session).get(0).id();
        String play = player.get("/play/" + seat).asString();
        assertTrue(play.contains("The rules changed"), play);
    }

    @Test
    void whatCannotBeIsNotDone() {
        for (String value : new String[] {"95", "0", "", "1e1", "abc", "9".repeat(400)}) {
            Response refused = send("/events/rule", "rule", LIMIT, "value", value);
            assertEquals(200, refused.statusCode(), value);
            assertTrue(refused.asString().contains("field-error"), value);
        }
        assertEquals(
                200, send("/events/rule", "rule", "time.days", "value", "9").statusCode());
        assertEquals(
                200,
                send("/events/rule", "rule", LIMIT, "value", "50", "day", "0").statusCode());
        for (String[] event : new String[][] {
            {"kind", "jump", "percent", "-100"},
            {"kind", "jump", "percent", "x"},
            {"kind", "bug", "client", "Z"},
            {"kind", "accident", "share", "5", "percent", "101"},
            {"kind", "sale", "who", "WHALE", "asset", "USD", "amount", "5"},
            {"kind", "news", "text", " "},
            {"kind", "nonsense"},
            {"kind", "storm", "factor", "3", "days", "x"},
            {"kind", "storm", "factor", "50", "days", "3"},
            {"kind", "congestion", "amount", "0", "days", "3"},
            {"kind", "demand", "who", "HOLDER", "percent", "101"},
            {"kind", "demand", "who", "nobody", "percent", "5"},
            {"kind", "theft", "contract", "desk0", "percent", "5"},
            {"kind", "theft", "contract", "market9", "percent", "5"},
            {"kind", "theft", "contract", "market", "percent", "5"},
            {"kind", "jump", "percent", "5", "day", "9999"}
        }) {
            assertEquals(200, send("/events/event", event).statusCode(), String.join(" ", event));
        }
        assertEquals(0, view().amendments().size());
        assertEquals(plannedByTheLesson(), view().plan().size());
    }

    @Test
    void eventsArePlannedTakenBackAndHappen() {
        post("/start");
        post("/pause");
        for (String[] event : new String[][] {
            {"kind", "jump", "percent", "-20"},
            {"kind", "bug", "client", "B", "doubleSign", "true", "day", "7"},
            {"kind", "accident", "share", "5", "percent", "40", "day", "8"},
            {"kind", "sale", "who", "WHALE", "asset", "OAK", "amount", "100"},
            {"kind", "departure", "who", "WHALE", "day", "9"},
            {"kind", "inflow", "percent", "10", "day", "9"},
            {"kind", "news", "text", "A <large> exchange closes", "day", "5"}
        }) {
            assertEquals(
                    room(session) + "/events?done=plan", path(send("/events/event", event)), String.join(" ", event));
        }
        assertEquals(plannedByTheLesson() + 7, view().plan().size());
        String planned = view().plan().find(each -> each.day() == 8).get().toString();
        assertEquals(room(session) + "/events?done=unplan", path(send("/events/cancel", "planned", planned)));
        assertEquals(plannedByTheLesson() + 6, view().plan().size());
        assertEquals(200, send("/events/cancel", "planned", planned).statusCode());
        double before = view().referencePrice();
        post("/step");
        assertTrue(view().referencePrice() < before * 0.95, view().referencePrice() + " after " + before);
        assertEquals(plannedByTheLesson() + 4, view().plan().size());
    }

    @Test
    void whatLastsIsToldEndedEarlyAndKeepsItsDays() {
        post("/start");
        post("/pause");
        String page = host.get(page("")).asString();
        assertTrue(page.contains("value=\"market0\"") && !page.contains("value=\"desk0\""), "who can be robbed");
        for (String[] event : new String[][] {
            {"kind", "storm", "factor", "2,5", "days", "9"},
            {"kind", "congestion", "amount", "0.5", "days", "1", "day", "2"},
            {"kind", "demand", "who", "HOLDER", "percent", "40"},
            {"kind", "theft", "contract", "market0", "percent", "25"}
        }) {
            assertEquals(
                    room(session) + "/events?done=plan", path(send("/events/event", event)), String.join(" ", event));
        }
        Visitor player = player(code(host, session), "Kind Heron");
        long seat = seats.of(session).get(0).id();
        post("/step");
        String play = player.get("/play/" + seat).asString();
        assertTrue(play.contains("stormy: its price swings 2.5 times"), play);
        assertTrue(play.contains("Borrowers took") && play.contains("was robbed"), play);
        String running = view().running().single().toString();
        assertTrue(host.get(page("")).asString().contains("Running: Day 1"), "what is under way is shown");
        assertEquals(room(session) + "/events?done=unplan", path(send("/events/cancel", "planned", running)));
        assertEquals(200, send("/events/cancel", "planned", running).statusCode());
        post("/step");
        play = player.get("/play/" + seat).asString();
        assertTrue(play.contains("swings as usual again") && play.contains("The network is crowded"), play);
        assertEquals(500_000, view().fee() - (view().day() < 40 ? 0 : 20_000));
        post("/step");
        assertEquals(0, view().fee());
        assertTrue(player.get("/play/" + seat).asString().contains("no longer crowded"));
    }

    @Test
    void farmAndLoansAreSwitchedOnADayToo() {
        assertEquals(
                room(session) + "/events?done=plan",
                path(send("/events/switch", "what", "credit.desks[0].drawsOpen", "day", "4")));
        assertEquals(
                room(session) + "/events?done=plan",
                path(send("/events/switch", "what", "credit.farm.startDay", "day", "6")));
        assertTrue(view().plan().exists(each -> each.toString().contains("value=6")), "it starts on its day");
        assertTrue(view().plan().exists(each -> each.toString().contains("drawsOpen, value=false")));
        assertEquals(
                200, send("/events/switch", "what", "time.days", "day", "6").statusCode());
        assertEquals(plannedByTheLesson() + 2, view().plan().size());
    }

    @Test
    void aSwitchIsOneButton() {
        String page = host.get(page("")).asString();
        for (String[] button : new String[][] {
            {"credit.desks[0].drawsOpen", "false"},
            {"credit.farm.startDay", "1"},
            {"credit.markets[0].assets[0].curve.base", "12"}
        }) {
            assertTrue(
                    page.contains(
                            "value=\"" + button[0] + "\"><input type=\"hidden\" name=\"value\" value=\"" + button[1]),
                    page);
            assertEquals(
                    303,
                    send("/events/rule", "rule", button[0], "value", button[1]).statusCode());
        }
        Scenario scenario = view().scenario();
        assertFalse(scenario.credit().desks().get(0).drawsOpen());
        assertEquals(1, scenario.credit().farm().startDay());
        assertEquals(
                "0.12",
                Parameter.find(scenario, "credit.markets[0].assets[0].curve.base")
                        .orElseThrow()
                        .read(scenario));
    }

    @Test
    void strangersChangeNothing() {
        Visitor other = host(hosts);
        other.get("/host");
        assertEquals(404, other.get(page("")).statusCode());
        for (String act : List.of("rule", "event", "cancel")) {
            assertEquals(
                    404,
                    other.post(room(session) + "/events/" + act, "rule", LIMIT, "value", "50")
                            .statusCode());
        }
        Visitor player = player(code(host, session), "Sly Fox");
        assertNotEquals(200, player.get(page("")).statusCode());
        assertNotEquals(
                303,
                player.post(room(session) + "/events/rule", "rule", LIMIT, "value", "50")
                        .statusCode());
        assertEquals(0, view().amendments().size());
        assertTrue(store.audited(session, 50).stream()
                .noneMatch(each -> each.entry().act().equals("ChangeParameter")));
    }

    private int plannedByTheLesson() {
        return 2;
    }

    private HostView view() {
        return tables.table(sessions.find(session).orElseThrow().game())
                .current()
                .hostView();
    }

    private String page(String rest) {
        return room(session) + "/events" + rest;
    }

    private void post(String what) {
        host.get(room(session));
        assertEquals(303, host.post(room(session) + what).statusCode(), what);
    }

    private Response send(String what, String... fields) {
        host.get(page(""));
        return host.post(room(session) + what, fields);
    }
}
