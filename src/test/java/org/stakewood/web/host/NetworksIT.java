package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.path;
import static org.stakewood.web.host.ClassRoom.player;
import static org.stakewood.web.host.ClassRoom.room;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.Tables;
import org.stakewood.game.data.DataFormat;
import org.stakewood.game.data.DataStore;
import org.stakewood.game.seat.Draw;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Network;
import org.stakewood.game.session.RuleChange;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.testing.CsvFile;

/** Two networks of one class: who is drawn into which, what they share and what they do not. */
@QuarkusTest
class NetworksIT {

    private static final String RULE = "staking.unbondingDays";

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    Tables tables;

    @Inject
    DataStore data;

    private Visitor host;
    private Session session;

    @BeforeEach
    void open() {
        host = host(hosts);
        host.get("/host/new");
        session = made(create("9"));
    }

    @Test
    void aRuleOfOneNetworkIsOtherwiseAndNothingElse() {
        assertEquals(2, session.networks().size());
        assertEquals("Slow", session.network(2).label());
        assertEquals(List.of(new RuleChange(RULE, "9")), session.network(2).changed());
        Moment first = moment(1);
        Moment second = moment(2);
        assertNotEquals(days(first), days(second));
        assertEquals(9, days(second));
        assertEquals(
                tables.table(first.game()).seedHash(),
                tables.table(second.game()).seedHash(),
                "one seed for all");
        assertEquals(first.days(), second.days());
    }

    @Test
    void theFormRefusesWhatTheRulesDoNotAllowAndShowsWhatMayBeChosen() {
        host.get("/host/new");
        String shown = host.post("/host/new/look", "lesson", "first-stake", "seats", "4", "networks", "3")
                .asString();
        assertTrue(shown.contains("arm-rule-3") && !shown.contains("arm-rule-4"), shown);
        host.get("/host/new");
        Response wrong = create("-5");
        assertEquals(200, wrong.statusCode());
        assertTrue(wrong.asString().contains("field-error"), wrong.asString());
        host.get("/host/new");
        Response plain = host.post("/host/new", "lesson", "first-stake", "seats", "4", "networks", "2");
        assertEquals(200, plain.statusCode(), "what differs was not asked for yet");
    }

    @Test
    void peopleAreDrawnEvenlyAndWhoComesAgainIsNotDrawnAgain() {
        Map<String, Visitor> people = join(7);
        List<Seat> all = seats.of(session.id());
        Draw draw = new Draw(session.draw(), 2);
        for (int i = 0; i < all.size(); i++) {
            assertEquals(session.games().get(draw.network(i)), all.get(i).game(), "place " + i);
        }
        Map<Long, Integer> counts = new HashMap<>();
        all.forEach(each -> counts.merge(each.game(), 1, Integer::sum));
        assertEquals(
                1,
                Math.abs(counts.get(session.games().get(0))
                        - counts.get(session.games().get(1))));
        assertEquals(
                all.size(),
                all.stream()
                        .map(each -> each.game() + ":" + each.account())
                        .distinct()
                        .count());
        Seat left = all.get(2);
        Visitor again = people.get(left.nickname());
        for (int i = 0; i < 3; i++) {
            again.get("/play/" + seat(left.nickname()).id() + "/mine");
            host.get(room(session.id()));
            host.post(room(session.id()) + "/seats/" + seat(left.nickname()).id() + "/remove");
            again.get("/join/" + session.code());
            again.post("/join/" + session.code(), "nickname", left.nickname());
            assertEquals(left.game(), seat(left.nickname()).game(), "coming again is no second drawing");
        }
        String page = people.get(left.nickname())
                .get("/play/" + seat(left.nickname()).id())
                .asString();
        assertFalse(page.contains("Slow"), "the treatment is hidden from people");
    }

    @Test
    void theClockOfOneNetworkCanBeHeldAlone() {
        join(2);
        act("/start");
        assertEquals(GameStatus.RUNNING, moment(1).clock().status());
        assertEquals(GameStatus.RUNNING, moment(2).clock().status());
        act("/pause", "network", "2");
        assertEquals(GameStatus.RUNNING, moment(1).clock().status());
        assertEquals(GameStatus.PAUSED, moment(2).clock().status());
        act("/step");
        assertEquals(1, moment(1).day());
        assertEquals(1, moment(2).day());
        act("/step", "network", "1");
        assertEquals(2, moment(1).day());
        assertEquals(1, moment(2).day());
        act("/speed", "seconds", "60", "network", "2");
        assertEquals(60_000, moment(2).clock().millisPerDay());
        assertNotEquals(60_000, moment(1).clock().millisPerDay());
        act("/step", "network", "7");
        assertEquals(2, moment(1).day(), "a network that is not there");
    }

    @Test
    void theExportSaysWhoWasDrawnWhereAndHow() throws IOException {
        join(7);
        act("/start");
        act("/step");
        int people = 0;
        Draw draw = new Draw(session.draw(), 2);
        for (Network each : session.networks()) {
            List<Map<String, String>> rows = csv(each.game(), "assignment").rows();
            for (Map<String, String> row : rows) {
                int place = Integer.parseInt(row.get("draw_place"));
                assertEquals(each.number() - 1, draw.network(place));
                assertEquals(draw.block(place), Integer.parseInt(row.get("block")));
                assertEquals(String.valueOf(each.number() - 1), row.get("arm"));
                assertEquals(each.label(), row.get("arm_label"));
                assertFalse(row.get("assigned_at").isEmpty());
                assertEquals("0", row.get("test"));
            }
            people += rows.size();
            Map<String, String> game = csv(each.game(), "game").rows().get(0);
            assertEquals(String.valueOf(session.draw()), game.get("draw_seed").replace("'", ""));
            assertEquals("2", game.get("arms"));
            assertEquals(each.number() == 2 ? RULE + "=9" : "", game.get("changed_rules"));
        }
        assertEquals(7, people);
    }

    @Test
    void aSessionOfOneNetworkDrawsNobody() throws IOException {
        Session one = sessions.find(ClassRoom.open(host, "One")).orElseThrow();
        assertFalse(one.parallel());
        player(one.code(), "Ada");
        assertEquals("", csv(one.game(), "assignment").rows().get(0).get("draw_place"));
    }

    private Response create(String value) {
        return host.post(
                "/host/new",
                "lesson",
                "open-sandbox",
                "title",
                "Two",
                "seats",
                "8",
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
                RULE,
                "arm_value",
                value);
    }

    private Session made(Response answer) {
        assertEquals(303, answer.statusCode(), answer.asString());
        return sessions.find(Long.parseLong(path(answer).replace("/host/sessions/", "")))
                .orElseThrow();
    }

    private Map<String, Visitor> join(int count) {
        Map<String, Visitor> people = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            people.put("Person " + i, player(session.code(), "Person " + i));
        }
        return people;
    }

    private Seat seat(String nickname) {
        return seats.of(session.id()).stream()
                .filter(each -> each.nickname().equals(nickname) && each.state().kept())
                .findFirst()
                .orElseThrow();
    }

    private void act(String what, String... fields) {
        host.get(room(session.id()));
        host.post(room(session.id()) + what, fields);
    }

    private Moment moment(int network) {
        return tables.table(session.network(network).game()).current();
    }

    private static int days(Moment moment) {
        return moment.hostView().scenario().staking().unbondingDays();
    }

    private CsvFile csv(long game, String table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        data.write(game, DataFormat.CSV, out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(table + ".csv")) {
                    return new CsvFile(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        throw new AssertionError("no " + table);
    }
}
