package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.found;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.path;
import static org.stakewood.web.host.ClassRoom.room;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.Moment;
import org.stakewood.game.Tables;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/** A host copies a lesson, breaks it, mends it and plays it; nobody else sees it. */
@QuarkusTest
class HostOwnIT {

    private static final String NEWS = "Smoke in the west wing of the library.";

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    AgroalDataSource database;

    @Inject
    Tables tables;

    @Inject
    Lessons lessons;

    @Test
    void fromACopyToAGameThatSaysWhatItsHostWrote() {
        Visitor host = host(hosts);
        String editor = copy(host, "dominoes");
        String text = host.get(editor + "/scenario.yaml").asString();
        assertTrue(text.contains("id: dominoes"), text);

        String faulty = mine(text).replace("    days: 40", "    days: forty");
        host.get(editor);
        String page = host.post(editor, "text", faulty.replace("\n", "\r\n")).asString();
        int line = faulty.substring(0, faulty.indexOf("days: forty")).split("\n", -1).length;
        assertTrue(page.contains("data-line=\"" + line + "\">Line " + line), page);
        assertTrue(page.contains("rules.time.days") && page.contains("days: forty"));
        assertEquals(text, host.get(editor + "/scenario.yaml").asString(), "nothing changed");

        host.get(editor);
        assertEquals(editor + "?done=kept", path(host.post(editor, "text", mine(text))));
        String key = found("lesson=(own-[0-9]+-2)", host.get(editor).asString());
        assertTrue(host.get("/host/lessons").asString().contains("Dominoes of mine"));
        String lesson = host.get("/host/lessons/" + key).asString();
        assertTrue(lesson.contains("Dominoes of mine") && lesson.contains("Plan for 45 minutes"), "plan of the base");

        host.get("/host/new?lesson=" + key);
        Response made = host.post("/host/new", "lesson", key, "title", "", "seats", "4", "seconds", "3600");
        assertEquals(303, made.statusCode(), made.asString());
        long session = Long.parseLong(path(made).replace("/host/sessions/", ""));
        assertEquals("Dominoes of mine", sessions.find(session).orElseThrow().title());
        String code = ClassRoom.code(host, session);
        assertTrue(new Visitor().get("/join/" + code).asString().contains("Dominoes of mine"));
        Visitor player = ClassRoom.player(code, "Calm Otter");
        host.get(room(session));
        host.post(room(session) + "/start");
        for (int day = 1; day <= 10; day++) {
            host.post(room(session) + "/step");
        }
        String feed = player.get("/play/" + seats.of(session).get(0).id()).asString();
        assertTrue(feed.contains(NEWS), feed);

        host.get(editor);
        host.post(editor + "/archive");
        assertEquals(404, host.get(editor).statusCode());
        assertEquals(404, host.get("/host/lessons/" + key).statusCode());
        assertFalse(host.get("/host/lessons").asString().contains("Dominoes of mine"));
        assertTrue(
                player.get("/play/" + seats.of(session).get(0).id()).asString().contains(NEWS), "the class goes on");
    }

    @Test
    void aStrangerIsKeptOut() {
        Visitor owner = host(hosts);
        String editor = copy(owner, "first-stake");
        String key = found("lesson=(own-[0-9]+-1)", owner.get(editor).asString());
        Visitor stranger = host(hosts);
        for (String look : new String[] {editor, editor + "/scenario.yaml", "/host/lessons/" + key}) {
            assertEquals(404, stranger.get(look).statusCode(), look);
        }
        stranger.get("/host/lessons");
        assertEquals(404, stranger.post(editor, "text", "id: stolen").statusCode());
        assertEquals(404, stranger.post(editor + "/archive").statusCode());
        assertEquals(404, stranger.post("/host/own/copy", "from", key).statusCode());
        assertEquals(404, stranger.post("/host/own/copy", "from", "nothing").statusCode());
        assertTrue(stranger.post("/host/new", "lesson", key, "title", "T", "seats", "4")
                .asString()
                .contains("class=\"field-error\""));
        assertEquals(200, owner.get(editor).statusCode());
        assertNotEquals(200, new Visitor().get(editor).statusCode(), "nobody without a login");
    }

    @Test
    void aFileIsReadOrRefused() {
        Visitor host = host(hosts);
        String text = host.get("/host/lessons/first-stake/scenario.yaml").asString();
        assertTrue(host.get("/host/scenario.schema.json").asString().contains("\"$schema\""));
        host.get("/host/lessons");
        Response kept = host.upload("/host/own/upload", "scenario", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(303, kept.statusCode(), kept.asString());
        assertTrue(host.get("/host/lessons").asString().contains("First stake"));
        int before = count(host);
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
        told(host, bomb.getBytes(StandardCharsets.UTF_8), "References");
        told(host, new byte[100_000], "65536");
        assertEquals(
                413,
                host.upload("/host/own/upload", "scenario", new byte[400_000]).statusCode());
        told(host, new byte[] {(byte) 0xff, 0, 1}, "data-line");
        assertEquals(415, host.post("/host/own/upload", "scenario", text).statusCode());
        assertEquals(
                415,
                host.upload("/host/own", "text", text.getBytes(StandardCharsets.UTF_8))
                        .statusCode());
        assertEquals(before, count(host), "nothing was kept");
    }

    /** A later version of the program may know a rule less. */
    @Test
    void whatCanNoLongerBePlayedSaysWhy() throws SQLException {
        Visitor host = host(hosts);
        String editor = copy(host, "promise");
        try (Connection connection = database.getConnection();
                PreparedStatement old =
                        connection.prepareStatement("insert into own_scenario_version (scenario_id, version, text)"
                                + " select scenario_id, 2, replace(text, 'days: 130', 'nights: 130')"
                                + " from own_scenario_version where scenario_id = ?")) {
            old.setLong(1, Long.parseLong(editor.replace("/host/own/", "")));
            old.executeUpdate();
        }
        String page = host.get(editor).asString();
        assertTrue(page.contains("rules.time.nights"), page);
        assertFalse(page.contains("/host/new?lesson="), "no game of it");
        assertTrue(host.get("/host/lessons").asString().contains("cannot play it"));
    }

    @Test
    void fourChoicesAreAGame() {
        Visitor host = host(hosts);
        String easy = "/host/lessons/farm-drain/easy";
        assertTrue(host.get(easy).asString().contains("Nothing changes"));
        String looked = host.post(easy + "/look", "FARM", "HIGH", "PACE", "HIGH", "STORM", "sideways")
                .asString();
        assertTrue(looked.contains("ACORN a day") && looked.contains("A day takes 8 seconds."), looked);
        Response made = host.post(easy, "FARM", "HIGH", "PACE", "LOW", "STORM", "LOW", "DIFFICULTY", "HIGH");
        assertEquals(303, made.statusCode(), made.asString());
        Session session = sessions.find(Long.parseLong(path(made).replace("/host/sessions/", "")))
                .orElseThrow();
        assertEquals("farm-drain", session.scenario());
        Moment opening = tables.table(session.game()).current();
        assertEquals(3_000, opening.clock().millisPerDay());
        Scenario usual = lessons.rules("farm-drain").orElseThrow().apply(0);
        Scenario rules = opening.hostView().scenario();
        assertEquals(2 * usual.credit().farm().perDay(), rules.credit().farm().perDay());
        assertEquals(usual.outside().volatility() / 2, rules.outside().volatility());
        assertFalse(session.networks().get(0).changed().isEmpty(), "told as changed");
        assertEquals(404, host.get("/host/lessons/nothing/easy").statusCode());
        assertEquals(404, host.get("/host/lessons/own-999-1/easy").statusCode());
    }

    private static void told(Visitor host, byte[] file, String why) {
        Response answer = host.upload("/host/own/upload", "scenario", file);
        assertTrue(answer.asString().contains(why), answer.statusCode() + " " + answer.headers() + answer.asString());
    }

    private static int count(Visitor host) {
        return host.get("/host/lessons").asString().split("/host/new\\?lesson=own-", -1).length - 1;
    }

    private static String copy(Visitor host, String id) {
        host.get("/host/lessons/" + id);
        Response made = host.post("/host/own/copy", "from", id);
        assertEquals(303, made.statusCode(), made.asString());
        return path(made).replace("?done=copied", "");
    }

    /** The text with a title and news of its own. */
    private static String mine(String text) {
        return text.replace("en: \"Dominoes\"", "en: \"Dominoes of mine\"")
                .replaceFirst("en: \"A data center[^\"]*\"", "en: \"" + NEWS + "\"");
    }
}
