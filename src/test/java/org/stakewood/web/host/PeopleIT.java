package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.code;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.open;
import static org.stakewood.web.host.ClassRoom.path;
import static org.stakewood.web.host.ClassRoom.room;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.game.seat.Erasure;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Sessions;

/** Guest lists, personal links, permanent addresses, agreements, helpers, and people who want to be forgotten. */
@QuarkusTest
class PeopleIT {

    private static final String NAME = "Nezahualcoyotl";

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    Erasure erasure;

    @Inject
    AgroalDataSource database;

    @Test
    void aPersonalLinkLetsItsLabelInAndNoOther() {
        Visitor host = host(hosts);
        long session = open(host, "Guests");
        String code = code(host, session);
        host.get(room(session) + "/people");
        assertEquals(
                "/people?done=guests", after(session, host.post(room(session) + "/guests", "labels", "k 17\n\nk-18")));
        host.get(room(session) + "/people");
        host.post(room(session) + "/keyed", "keyed", "true");
        Visitor typed = new Visitor();
        typed.get("/join/" + code);
        Response refused = typed.post("/join/" + code, "nickname", "Ada", "label", "k 17");
        assertTrue(refused.asString().contains("personal link"));
        Response csv = host.get(room(session) + "/guests.csv");
        assertEquals("text/csv;charset=utf-8", csv.header("Content-Type").replace(" ", ""));
        String link = ClassRoom.found("\"k 17\",\"([^\"]+)\"", csv.asString()).replaceFirst("^https?://[^/]*", "");
        assertTrue(link.contains("guest=k%2017&"), link);
        Visitor guest = new Visitor();
        String page = guest.get(URLDecoder.decode(link, StandardCharsets.UTF_8)).asString();
        assertTrue(page.contains("value=\"k 17\""), page);
        String key = ClassRoom.found("name=\"key\" value=\"([^\"]+)\"", page);
        assertTrue(guest.post("/join/" + code, "nickname", "Ada", "label", "k-18", "key", key)
                .asString()
                .contains("personal link"));
        guest.post("/join/" + code, "nickname", "Ada", "label", "k 17", "key", key);
        assertEquals("k 17", seats.of(session).get(0).label());
        assertTrue(host.get(room(session) + "/people").asString().contains("has a seat"));
    }

    @Test
    void aPermanentAddressLeadsToTheNewestClassAndBelongsToItsHost() {
        Visitor host = host(hosts);
        String name = "econ-" + System.nanoTime();
        assertEquals(200, new Visitor().get("/room/" + name).statusCode());
        long first = create(host, "First", "room", name);
        assertEquals("/join/" + sessions.find(first).orElseThrow().code(), path(new Visitor().get("/room/" + name)));
        long second = create(host, "Second", "room", name.toUpperCase(java.util.Locale.ROOT));
        assertEquals("/join/" + sessions.find(second).orElseThrow().code(), path(new Visitor().get("/room/" + name)));
        Visitor other = host(hosts);
        other.get("/host/new");
        Response taken = other.post("/host/new", "lesson", "first-stake", "title", "T", "seats", "4", "room", name);
        assertEquals(200, taken.statusCode());
        assertTrue(taken.asString().contains("Another host of this server has this address."));
    }

    @Test
    void whoDoesNotAgreeDoesNotGetASeatAndWhoDidMayTakeItBack() {
        Visitor host = host(hosts);
        long session = create(host, "Study", "consent", "Your choices\nare studied.");
        String code = code(host, session);
        Visitor player = new Visitor();
        assertTrue(player.get("/join/" + code).asString().contains("are studied."));
        assertTrue(player.post("/join/" + code, "nickname", "Ada").asString().contains("tick the box"));
        assertTrue(seats.of(session).isEmpty());
        player.post("/join/" + code, "nickname", "Ada", "agreed", "true");
        Seat seat = seats.of(session).get(0);
        assertTrue(seat.consentedAt() != null && !seat.withdrawn());
        player.get("/play/" + seat.id() + "/mine");
        assertEquals(
                303,
                player.post("/play/" + seat.id() + "/mine/withdraw", "withdrawn", "true")
                        .statusCode());
        assertTrue(seats.look(seat.id()).orElseThrow().withdrawn());
        Visitor stranger = new Visitor();
        stranger.get("/join/" + code);
        assertNotEquals(303, stranger.post("/play/" + seat.id() + "/mine/erase").statusCode());
        assertFalse(seats.look(seat.id()).orElseThrow().erased());
    }

    @Test
    void aHelperHelpsAndDoesNoMore() {
        Visitor owner = host(hosts);
        long session = open(owner, "Mine");
        String name = "helper " + System.nanoTime();
        hosts.create(name, ClassRoom.PASSWORD);
        Visitor helper = new Visitor();
        helper.get("/login");
        helper.post("/login", "name", name, "password", ClassRoom.PASSWORD);
        assertEquals(404, helper.get(room(session)).statusCode());
        owner.get(room(session) + "/people");
        owner.post(room(session) + "/helpers", "name", name, "may", "true");
        String page = helper.get(room(session)).asString();
        assertTrue(page.contains("You help in this class"));
        assertFalse(page.contains("/end\""));
        assertTrue(helper.get("/host").asString().contains("Mine"));
        assertEquals(
                303, helper.post(room(session) + "/message", "text", "Hello").statusCode());
        assertEquals(303, helper.post(room(session) + "/start").statusCode());
        assertEquals(303, helper.post(room(session) + "/pause").statusCode());
        for (String act : List.of("/finish", "/lock", "/archive", "/guests", "/helpers", "/keyed", "/seats/1/erase")) {
            assertEquals(404, helper.post(room(session) + act, "locked", "true").statusCode(), act);
        }
        for (String look : List.of("/end", "/people", "/guests.csv", "/events", "/data")) {
            assertEquals(404, helper.get(room(session) + look).statusCode(), look);
        }
        long refused = sessions.audited(sessions.find(session).orElseThrow().host(), session, 50).stream()
                .filter(each -> each.entry().act().equals("Stranger"))
                .count();
        assertEquals(13, refused);
        owner.post(room(session) + "/helpers", "name", name, "may", "false");
        assertEquals(404, helper.get(room(session)).statusCode());
    }

    @Test
    void anErasedPersonLeavesNoTraceAndTheGameStaysAsItWas() throws SQLException {
        Visitor host = host(hosts);
        long session = open(host, "Forget");
        String code = code(host, session);
        host.get(room(session) + "/people");
        host.post(room(session) + "/guests", "labels", NAME + "-17");
        Visitor player = new Visitor();
        player.get("/join/" + code);
        player.post("/join/" + code, "nickname", NAME, "realName", NAME + " Smith", "label", NAME + "-17");
        Seat seat = seats.of(session).get(0);
        host.get(room(session));
        host.post(room(session) + "/seats/" + seat.id() + "/message", "text", "Well done, " + NAME);
        host.post(room(session) + "/start");
        host.post(room(session) + "/finish");
        assertEquals(3, traces().size(), () -> traces().toString());
        long game = sessions.find(session).orElseThrow().game();
        List<Long> before = row("select state_hash, seq from game where id = " + game);
        host.get(room(session) + "/people");
        assertEquals("/people?done=erase", after(session, host.post(room(session) + "/seats/" + seat.id() + "/erase")));
        assertEquals(List.of(), traces());
        assertEquals(before, row("select state_hash, seq from game where id = " + game));
        assertNotEquals(200, player.get("/play/" + seat.id()).statusCode());
        assertFalse(host.get(room(session)).asString().contains(NAME));
        assertTrue(host.get(room(session) + "/people").asString().contains("1 erased"));
    }

    @Test
    void peopleAreForgottenWhenTheirClassIsLongOver() throws SQLException {
        Visitor host = host(hosts);
        long session = open(host, "Old");
        ClassRoom.player(code(host, session), "Calm Otter");
        long running = open(host, "New");
        ClassRoom.player(code(host, running), "Calm Otter");
        host.get(room(session));
        host.post(room(session) + "/archive");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update session set archived_at = now() - interval '400 days' where id = " + session);
        }
        erasure.forget(Duration.ofDays(365));
        assertTrue(seats.of(session).get(0).erased());
        assertFalse(seats.of(running).get(0).erased());
        assertEquals(0, erasure.forget(Duration.ofDays(365)));
    }

    private long create(Visitor host, String title, String field, String value) {
        host.get("/host/new");
        Response made = host.post(
                "/host/new", "lesson", "first-stake", "title", title, "seats", "4", "seconds", "3600", field, value);
        assertEquals(303, made.statusCode(), made.asString());
        return Long.parseLong(path(made).replace("/host/sessions/", ""));
    }

    private static String after(long session, Response answer) {
        return path(answer).replace(room(session), "");
    }

    private List<Long> row(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return List.of(row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tables of the whole database in which the name stands, once for each row. */
    private List<String> traces() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            List<String> found = new ArrayList<>();
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery(
                        "select count(*) from \"" + table + "\" t where t::text ilike '%" + NAME + "%'")) {
                    rows.next();
                    for (int i = 0; i < rows.getInt(1); i++) {
                        found.add(table);
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
