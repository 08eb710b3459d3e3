package org.stakewood.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stakewood.web.host.Visitor;

/** What somebody may try who does not mean well, against a game played alone. */
@QuarkusTest
class HostileIT {

    private static final Pattern KEY =
            Pattern.compile("id=\"do-delegate\".*?name=\"key\" value=\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern OWN = Pattern.compile("<option value=\"([0-9]+)\" selected>");

    @Test
    void onlyTheOwnSeatOpens() {
        Visitor mine = new Visitor();
        String seat = alone(mine);
        Visitor other = new Visitor();
        alone(other);

        assertEquals(200, mine.get(seat).statusCode());
        assertEquals(403, other.get(seat).statusCode());
        assertEquals(403, other.get(seat + "/ledger").statusCode());
        assertEquals(
                403,
                other.post(seat + "/act/delegate", "validator", "0", "amount", "1")
                        .statusCode());
        assertEquals(403, given().get(seat).statusCode());
    }

    @Test
    void onlyItsOwnFormsAct() {
        Visitor mine = new Visitor();
        String act = alone(mine) + "/act/delegate";

        assertEquals(
                400, mine.postWithoutToken(act, "validator", "0", "amount", "1").statusCode());
        for (String type : new String[] {"text/plain", "application/json"}) {
            assertEquals(415, given().contentType(type).body("{}").post(act).statusCode(), type);
        }
        assertEquals(
                403,
                given().header("Origin", "https://elsewhere.example")
                        .contentType("application/x-www-form-urlencoded")
                        .post("/solo")
                        .statusCode());
        assertEquals(
                403,
                given().header("Sec-Fetch-Site", "cross-site")
                        .contentType("application/x-www-form-urlencoded")
                        .post("/solo")
                        .statusCode());
    }

    @Test
    void amountsThatAreNoneDoNothing() {
        Visitor mine = new Visitor();
        String seat = alone(mine);
        String validator = found(OWN, mine.get(seat).asString());
        for (String amount : new String[] {
            "-1",
            "0",
            "99999999999999999999",
            "NaN",
            "1e9",
            "Infinity",
            "1".repeat(400),
            "1.234.567,8.9",
            "",
            "<b>1</b>"
        }) {
            Response answer = mine.post(
                    seat + "/act/delegate", "validator", validator, "amount", amount, "key", freshKey(mine, seat));
            assertEquals(200, answer.statusCode(), amount);
            assertTrue(answer.asString().contains("data-preview-error>"), amount);
            assertFalse(answer.asString().contains("<b>1</b>"), "shown as it was typed");
        }
    }

    @Test
    void aFormSentTwiceActsOnce() {
        Visitor mine = new Visitor();
        String seat = alone(mine);
        String page = mine.get(seat).asString();
        String validator = found(OWN, page);
        String key = found(KEY, page);
        String first = mine.post(seat + "/act/delegate", "validator", validator, "amount", "10", "key", key)
                .header("Location");
        String second = mine.post(seat + "/act/delegate", "validator", validator, "amount", "10", "key", key)
                .header("Location");

        assertEquals(first, second);
        String after = mine.get(seat + "/ledger").asString();
        assertEquals(2, after.split("10\\.00\u00a0OAK staked with", -1).length, "told once");
    }

    @Test
    void noPageCarriesStyleOrScriptOfItsOwn() {
        Visitor mine = new Visitor();
        String seat = alone(mine);
        for (String path : new String[] {
            "/", "/join", "/login", "/nowhere", seat, seat + "/ledger", seat + "/board", seat + "/glossary"
        }) {
            Response answer = mine.get(path);
            assertFalse(
                    Pattern.compile("<style| style=|<script>|javascript:| on[a-z]+=")
                            .matcher(answer.asString())
                            .find(),
                    path);
            assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'none'"), path);
        }
    }

    private static String alone(Visitor visitor) {
        visitor.get("/");
        Response in = visitor.post("/solo");
        assertEquals(303, in.statusCode(), in.asString());
        return in.header("Location").replaceFirst("^https?://[^/]*", "");
    }

    private static String freshKey(Visitor visitor, String seat) {
        return found(KEY, visitor.get(seat).asString());
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertTrue(found.find(), "no " + pattern);
        return found.group(1);
    }
}
