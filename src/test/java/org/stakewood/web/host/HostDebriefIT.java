package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.code;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.open;
import static org.stakewood.web.host.ClassRoom.room;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stakewood.game.question.Questions;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Walls;

/** A host leads a class through what happened; everybody sees as much as the host has shown, and no more. */
@QuarkusTest
class HostDebriefIT {

    @Inject
    Hosts hosts;

    @Inject
    Seats seats;

    @Inject
    Walls walls;

    @Inject
    Questions questions;

    @Test
    void theWallAndThePhonesFollowStepByStep() {
        Visitor host = host(hosts);
        long session = open(host, "Tuesday");
        Visitor ada = ClassRoom.player(code(host, session), "Ada Otter");
        long seat = seats.of(session).get(0).id();
        play(host, session, 4);
        String debrief = room(session) + "/debrief";
        String before = host.get(debrief).asString();
        assertTrue(before.contains("The game is still on"), before);
        host.post(debrief + "/1", "step", "1");
        assertTrue(host.get(debrief).asString().contains("What happened to one player in 4 days"));
        assertFalse(wall(session, false).contains("What happened to"), "not before the end");
        assertTrue(ada.get("/play/" + seat + "/debrief").asString().contains("has not begun"));
        assertEquals(404, ada.get("/play/" + seat + "/debrief?at=1").statusCode());
        finish(host, session);

        assertFalse(wall(session, false).contains("debrief.css"));
        host.get(debrief);
        host.post(debrief + "/1", "step", "1");
        assertTrue(wall(session, false).contains("What happened to one player in 4 days"));
        assertTrue(host.get(debrief).asString().contains("Step 1 of "));
        assertTrue(ada.get("/play/" + seat + "/debrief").asString().contains("What happened to one player in 4 days"));
        assertEquals(404, ada.get("/play/" + seat + "/debrief?at=2").statusCode());
        assertEquals(404, ada.get("/play/" + seat + "/debrief/lorenz.csv").statusCode());
        assertEquals(200, ada.get("/play/" + seat + "/debrief/open.csv").statusCode());
        host.get(debrief);
        host.post(debrief + "/1", "step", "3");
        host.post(debrief + "/1", "step", "2");
        assertEquals(200, ada.get("/play/" + seat + "/debrief?at=3").statusCode(), "shown once, shown for good");
        assertEquals(404, ada.get("/play/" + seat + "/debrief?at=4").statusCode());
        host.post(debrief + "/1", "step", "0");
        assertTrue(wall(session, false).contains("The seed of this game"));
        assertEquals(200, ada.get("/play/" + seat + "/debrief?at=3").statusCode());
        host.post(debrief + "/1", "step", "999");
        assertTrue(wall(session, false).contains("what would you do differently"), "the last slide");
    }

    @Test
    void everySlideStandsOnEveryPageAndNobodyIsNamedUnlessWanted() {
        Visitor host = host(hosts);
        long session = open(host, "Names");
        Visitor ada = ClassRoom.player(code(host, session), "Ada Otter");
        ClassRoom.player(code(host, session), "Bob Badger");
        ClassRoom.player(code(host, session), "Cleo Crane");
        long seat = seats.of(session).get(0).id();
        host.get(room(session));
        host.post(room(session) + "/start");
        host.post(room(session) + "/questions", "subject", "PRICE", "days", "2");
        ada.get("/play/" + seat);
        ada.post("/play/" + seat + "/questions/" + questions.of(session).get(0).id(), "low", "1", "high", "3");
        for (int day = 0; day < 3; day++) {
            host.post(room(session) + "/step");
        }
        finish(host, session);
        ada.get("/play/" + seat + "/questions");
        ada.post("/play/" + seat + "/questions/reflection", "text", "I would <b>wait</b>");
        String debrief = room(session) + "/debrief";
        host.get(debrief);
        host.post(debrief + "/1", "step", "1");
        int steps = Integer.parseInt(
                ClassRoom.found("Step 1 of (\\d+)", host.get(debrief).asString()));
        assertTrue(steps >= 8, steps + " steps");
        boolean named = false;
        StringBuilder shown = new StringBuilder();
        for (int step = 1; step <= steps; step++) {
            host.get(debrief);
            assertEquals(
                    303, host.post(debrief + "/1", "step", String.valueOf(step)).statusCode());
            String wall = wall(session, false);
            String mine = ada.get("/play/" + seat + "/debrief").asString();
            String own = host.get(debrief).asString();
            for (String page : new String[] {wall, mine, own}) {
                assertFalse(page.contains("Otter") || page.contains("Badger"), step + ": " + page);
                assertFalse(page.contains("debrief_") || page.contains("%s"), step + ": " + page);
                assertFalse(page.contains("NaN"), step + ": " + page);
            }
            assertTrue(count(wall, "<figure class=\"chart\"") <= 1 && count(wall, "class=\"tile\"") <= 4, wall);
            assertFalse(wall.contains("<form") && wall.contains("data-next"), "no controls");
            named |= wall(session, true).contains("Ada Otter");
            shown.append(wall);
            assertFalse(wall.contains("wait</b>") || mine.contains("I would"), "for the host only");
            if (step == steps) {
                assertTrue(own.contains("I would &lt;b&gt;wait"), own);
            }
        }
        assertTrue(named, "the wall with names has them");
        for (String part : new String[] {"Gini coefficient", "Where will the price", "first class in this lesson"}) {
            assertTrue(shown.toString().contains(part), part);
        }
    }

    @Test
    void itIsNobodyElses() {
        Visitor host = host(hosts);
        long session = open(host, "Mine");
        ClassRoom.player(code(host, session), "Ada");
        long seat = seats.of(session).get(0).id();
        play(host, session, 1);
        finish(host, session);
        String debrief = room(session) + "/debrief";
        Visitor stranger = host(hosts);
        stranger.get("/host");
        assertEquals(404, stranger.get(debrief).statusCode());
        assertEquals(404, stranger.get(debrief + "/1/open.csv").statusCode());
        assertEquals(404, stranger.post(debrief + "/1", "step", "1").statusCode());
        assertEquals(303, new Visitor().get(debrief).statusCode());
        assertTrue(host.postWithoutToken(debrief + "/1", "step", "1").statusCode() >= 400);
        long other = open(host, "Other");
        Visitor eve = ClassRoom.player(code(host, other), "Eve");
        assertTrue(eve.get("/play/" + seat + "/debrief").statusCode() >= 300);
        assertTrue(eve.get("/play/" + seat + "/debrief/open.csv").statusCode() >= 300);
        assertEquals(200, host.get(debrief + "/1/open.csv").statusCode());
        assertEquals(404, host.get(debrief + "/1/nothing.csv").statusCode());
        assertFalse(wall(session, false).contains("debrief.css"), "nothing was shown");
    }

    @Test
    void aGameWithoutADayHasASlideThatSaysSo() {
        Visitor host = host(hosts);
        long session = open(host, "Empty");
        play(host, session, 0);
        finish(host, session);
        host.get(room(session) + "/debrief");
        host.post(room(session) + "/debrief/1", "step", "1");
        assertTrue(wall(session, false).contains("No day has passed"));
        assertTrue(host.get(room(session) + "/debrief").asString().contains("No day has passed"));
    }

    @Test
    void theSecondClassIsSeenBesideTheFirst() {
        Visitor host = host(hosts);
        long first = open(host, "First");
        ClassRoom.player(code(host, first), "Ada");
        play(host, first, 3);
        finish(host, first);
        long second = open(host, "Second");
        ClassRoom.player(code(host, second), "Bob");
        play(host, second, 3);
        finish(host, second);
        host.get(room(second) + "/debrief");
        Response csv = host.get(room(second) + "/debrief/1/earlier.csv");
        assertEquals("Day,Earlier 1,This class", csv.asString().split("\r\n")[0]);
        assertEquals(4, csv.asString().split("\r\n").length);
        assertTrue(host.get(room(second) + "/debrief").asString().contains("This class beside 1 earlier one"));
        assertTrue(host.get(room(first) + "/debrief").asString().contains("the first class in this lesson"));
    }

    @Test
    void theClassIsSeenOverAFanOfBotWorldsThatArePlayedOnce() throws InterruptedException {
        Visitor host = host(hosts);
        long session = open(host, "Worlds");
        ClassRoom.player(code(host, session), "Ada");
        play(host, session, 3);
        assertEquals(
                404, host.get(room(session) + "/debrief/1/worlds-price.csv").statusCode(), "not before the end");
        finish(host, session);
        String csv = room(session) + "/debrief/1/worlds-";
        for (int turn = 0; turn < 600 && host.get(csv + "price.csv").statusCode() != 200; turn++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        String price = host.get(csv + "price.csv").asString();
        assertEquals(
                "Day,This class,one in twenty below,one in four below,middle world,one in four above,"
                        + "one in twenty above",
                price.split("\r\n")[0]);
        String[] fourth = price.split("\r\n")[4].split(",");
        assertEquals("4", fourth[0]);
        assertEquals("", fourth[1], "the class ended after three days, the worlds went on");
        assertEquals(200, host.get(csv + "security.csv").statusCode());
        String page = host.get(room(session) + "/debrief").asString();
        String early = "On day 3 OAK costs [0-9.]+ USD in your class, [0-9.]+ USD in the middle bot world";
        assertTrue(page.matches("(?s).*" + early + ".*"), page);
        assertEquals(price, host.get(csv + "price.csv").asString(), "the same worlds each time");
    }

    @Test
    void eachNetworkHasItsOwnAndTheWallShowsTheOneLedLast() {
        Visitor host = host(hosts);
        host.get("/host/new");
        Response made = host.post(
                "/host/new",
                "lesson",
                "open-sandbox",
                "title",
                "Both",
                "seats",
                "4",
                "seconds",
                "3600",
                "networks",
                "2",
                "arm_label",
                "Fast",
                "arm_label",
                "Slow",
                "arm_lesson",
                "",
                "arm_rule",
                "staking.unbondingDays",
                "arm_value",
                "9");
        assertEquals(303, made.statusCode(), made.asString());
        long session = Long.parseLong(ClassRoom.path(made).replace("/host/sessions/", ""));
        play(host, session, 2);
        finish(host, session);
        String debrief = room(session) + "/debrief";
        assertTrue(host.get(debrief + "?network=2").asString().contains("Network 2"));
        host.post(debrief + "/2", "step", "1");
        String wall = wall(session, false);
        assertTrue(wall.contains("Network 2") && wall.contains("What happened to the bots in 2 days"), wall);
        assertTrue(host.get(debrief + "?network=1").asString().contains("has not begun"));
        host.post(debrief + "/1", "step", "1");
        assertTrue(wall(session, false).contains("Network 1"));
        host.post(debrief + "/1", "step", "0");
        assertFalse(wall(session, false).contains("debrief.css"));
    }

    @Test
    void whoPlayedAloneSeesAllOfIt() {
        Visitor alone = new Visitor();
        alone.get("/");
        String seat = ClassRoom.path(alone.post("/solo"));
        assertTrue(alone.get(seat + "/debrief").asString().contains("has not begun"), "before the end");
        assertEquals(404, alone.get(seat + "/debrief?at=1").statusCode());
    }

    private static void play(Visitor host, long session, int days) {
        host.get(room(session));
        host.post(room(session) + "/start");
        host.post(room(session) + "/pause");
        for (int day = 0; day < days; day++) {
            host.post(room(session) + "/step");
        }
    }

    private static void finish(Visitor host, long session) {
        host.get(room(session));
        host.post(room(session) + "/finish");
    }

    private String wall(long session, boolean names) {
        return new Visitor()
                .get("/wall/" + session + "/" + walls.token(session, names))
                .asString();
    }

    private static int count(String page, String part) {
        return page.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
