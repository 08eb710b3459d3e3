package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.found;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.path;
import static org.stakewood.web.host.ClassRoom.player;
import static org.stakewood.web.host.ClassRoom.room;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.money.Asset;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/** What a host can take back: a rule, and what somebody's mistake has cost them. */
@QuarkusTest
class UndoIT {

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
    private Visitor ada;
    private Seat seat;

    @BeforeEach
    void open() {
        host = host(hosts);
        session = sessions.find(ClassRoom.open(host, "Mistakes")).orElseThrow();
        ada = player(session.code(), "Ada");
        seat = seats.of(session.id()).get(0);
        host.get(room(session.id()));
        host.post(room(session.id()) + "/step");
        host.post(room(session.id()) + "/start");
    }

    @Test
    void whatAMistakeCostIsGivenBackOnceToldAndLogged() {
        String address = room(session.id()) + "/seats/" + seat.id() + "/undo";
        String page = host.get(address).asString();
        String key = found("name=\"key\" value=\"([^\"]+)\"", page);
        long before = oak();
        Response done = host.post(address, "oak", "12,5", "usd", "", "key", key);
        assertEquals(room(session.id()) + "?done=undo", path(done));
        host.get(address);
        host.post(address, "oak", "12.5", "usd", "", "key", key);
        assertEquals(12_500_000, oak() - before, "the same form acts once");
        assertTrue(ada.get("/play/" + seat.id()).asString().contains("made a mistake good"));
        assertTrue(ada.get("/play/" + seat.id() + "/ledger").asString().contains("made a mistake good"));
        assertEquals(
                1,
                sessions.audited(session.host(), session.id(), 50).stream()
                        .filter(each -> each.entry().act().equals("Compensate"))
                        .count());
        for (String[] wrong : new String[][] {{"", ""}, {"-1", ""}, {"many", ""}, {"0", "0"}, {"999999999", ""}}) {
            host.get(address);
            Response refused = host.post(address, "oak", wrong[0], "usd", wrong[1], "key", "k" + System.nanoTime());
            assertEquals(200, refused.statusCode(), wrong[0]);
            assertTrue(refused.asString().contains("notice danger"));
        }
        Visitor other = host(hosts);
        other.get("/host");
        assertEquals(404, other.get(address).statusCode());
        assertEquals(404, other.post(address, "oak", "1", "key", "x").statusCode());
        assertEquals(12_500_000, oak() - before);
    }

    @Test
    void aChangedRuleIsSetBack() {
        String rule = "staking.jailDays";
        String first = read(rule);
        change(rule, "5");
        assertEquals("5", read(rule));
        String page = host.get(room(session.id()) + "/events").asString();
        assertTrue(page.contains("Set back"), page);
        change(
                rule,
                found(
                        "name=\"rule\" value=\"" + rule + "\"><input type=\"hidden\" name=\"value\" value=\"([^\"]+)\"",
                        page));
        assertEquals(first, read(rule));
        String after = host.get(room(session.id()) + "/events").asString();
        assertTrue(after.contains("Set back"), "setting back is a change like any other");
        assertFalse(after.contains("value=\"" + first + "\"><button data-submit>Set back"));
    }

    private void change(String rule, String value) {
        String page = host.get(room(session.id()) + "/events").asString();
        String key = found("name=\"key\" value=\"([^\"]+)\"", page);
        assertEquals(
                303,
                host.post(room(session.id()) + "/events/rule", "rule", rule, "value", value, "day", "", "key", key)
                        .statusCode());
    }

    private String read(String rule) {
        var scenario = tables.table(session.game()).current().hostView().scenario();
        return org.stakewood.economy.scenario.Parameter.find(scenario, rule)
                .orElseThrow()
                .read(scenario);
    }

    private long oak() {
        return tables.table(session.game())
                .current()
                .seatView(seat.account())
                .orElseThrow()
                .account()
                .balances()
                .of(Asset.OAK);
    }
}
