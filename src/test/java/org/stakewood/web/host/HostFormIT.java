package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.path;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.stakewood.game.session.Hosts;

/** A host fills in the form of a scenario of its own; the text keeps all that the form does not show. */
@QuarkusTest
class HostFormIT {

    @Inject
    Hosts hosts;

    @Test
    void valuesGoWhereTheyStandAndFaultsToTheirFields() {
        Visitor host = host(hosts);
        String editor = copy(host, "open-sandbox");
        String text = host.get(editor + "/scenario.yaml").asString();
        String page = host.get(editor + "/form").asString();
        assertEquals("160", value(page, "rules.time.days"));
        assertEquals("60", value(page, "rules.credit.desks[0].loanLimit"), "percent");
        assertEquals("2000", value(page, "rules.credit.farm.perDay"));
        assertTrue(page.matches("(?s).*It may be 1 to 2.000\\..*"), "bounds of the length");

        String wrong = host.post(
                        editor + "/form",
                        "text",
                        text,
                        "base",
                        "open-sandbox",
                        "rules.time.days",
                        "20",
                        "rules.issuance.initialRate",
                        "1000",
                        "rules.market.pools[0].kind.feeBp",
                        "many",
                        "rules.time.acts",
                        "40 30")
                .asString();
        for (String field : new String[] {"rules.market.pools[0].kind.feeBp", "rules.issuance.initialRate"}) {
            assertTrue(wrong.contains("id=\"" + field + "-fault\""), field);
            assertTrue(wrong.contains("href=\"#" + field + "\""), field);
        }
        assertEquals("many", value(wrong, "rules.market.pools[0].kind.feeBp"));
        assertEquals("1000", value(wrong, "rules.issuance.initialRate"));
        assertEquals(text, host.get(editor + "/scenario.yaml").asString(), "nothing changed");

        host.get(editor + "/form");
        String rest = host.post(editor + "/form", "text", text, "rules.time.days", "20", "rules.time.acts", "10 5")
                .asString();
        assertTrue(rest.contains("id=\"rules.time.days-fault\""), "shorter than four unbondings");
        assertTrue(rest.contains("id=\"rules.time.acts-fault\""), "not ascending");

        host.get(editor + "/form");
        Response kept = host.post(
                editor + "/form",
                "text",
                text.replace("\n", "\r\n"),
                "rules.time.days",
                " 150 ",
                "rules.time.acts",
                "50, 90",
                "rules.credit.desks[0].loanLimit",
                "55,5",
                "rules.plan[1].shock.factor",
                "0.5",
                "rules.unlock.farm",
                "60");
        assertEquals(editor + "/form?done=kept", path(kept));
        assertEquals(
                text.replace("    days: 160", "    days: 150")
                        .replace("acts: [40, 100]", "acts: [50, 90]")
                        .replace("loanLimit: 0.60", "loanLimit: 0.555")
                        .replace("factor: 0.75", "factor: 0.5"),
                host.get(editor + "/scenario.yaml").asString(),
                "all else is as it was");
    }

    @Test
    void nothingThatWasTypedIsLostBetweenFormAndText() {
        Visitor host = host(hosts);
        String editor = copy(host, "dominoes-open-draws");
        String text = host.get(editor + "/scenario.yaml").asString() + "# mine\n";
        host.get(editor);
        String form = host.post(editor + "/form/show", "text", text.replace("seats: ", "seats: 2"), "base", "dominoes")
                .asString();
        assertTrue(value(form, "about.seats").startsWith("2"), form);
        assertTrue(form.contains("Comes from the scenario it is based on."));
        String again = host.post(editor + "/form/text", "text", text, "base", "dominoes", "rules.time.days", "never")
                .asString();
        assertTrue(again.contains("# mine") && again.contains("days: never"), again);
        assertTrue(again.contains("<code>rules.time.days</code>"), "the fault at its line");
        String broken = host.post(editor + "/form/show", "text", "rules: [").asString();
        assertTrue(broken.contains("id=\"text\"") && broken.contains("This is not YAML"), broken);

        Response first = host.post("/host/own/0/form", "text", text, "base", "dominoes", "about.seats", "7");
        assertEquals(303, first.statusCode(), first.asString());
        assertFalse(path(first).startsWith(editor), "a scenario of its own");
        assertEquals("7", value(host.get(path(first)).asString(), "about.seats"));
    }

    @Test
    void aStrangerIsKeptOut() {
        Visitor owner = host(hosts);
        String editor = copy(owner, "first-stake");
        Visitor stranger = host(hosts);
        stranger.get("/host/lessons");
        assertEquals(404, stranger.get(editor + "/form").statusCode());
        for (String act : new String[] {"/form", "/form/show", "/form/text"}) {
            assertEquals(404, stranger.post(editor + act, "text", "x").statusCode(), act);
        }
        assertEquals(404, owner.get("/host/own/0/form").statusCode());
    }

    private static String value(String page, String field) {
        return new XmlPath(CompatibilityMode.HTML, page).getString("**.find { it.@id == '" + field + "' }.@value");
    }

    private static String copy(Visitor host, String id) {
        host.get("/host/lessons/" + id);
        return path(host.post("/host/own/copy", "from", id)).replace("?done=copied", "");
    }
}
