package org.stakewood.web.host;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.SocketException;
import org.junit.jupiter.api.Test;
import org.stakewood.game.session.Hosts;

/** A crowd at the door, a name that is a program, a body too large, and two tabs of one browser. */
@QuarkusTest
class HostileJoinIT {

    private static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";

    @Inject
    Hosts hosts;

    @Test
    void aThousandJoinsInAMinuteTakeNoMoreThanTheSeatsAndAreToldToWait() {
        Visitor host = ClassRoom.host(hosts);
        long session = ClassRoom.open(host, "Crowd");
        String code = ClassRoom.code(host, session);
        String token = token();
        int in = 0;
        int waiting = 0;
        for (int i = 0; i < 1_000; i++) {
            Response answer = join(token, code, "Guest " + i);
            in += answer.statusCode() == 200 && answer.asString().contains("class=\"figure\"") ? 1 : 0;
            if (answer.statusCode() == 429) {
                waiting++;
                assertNotNull(answer.header("Retry-After"));
            }
        }
        assertTrue(waiting > 900, "told to wait: " + waiting);
        assertTrue(in >= 8 && in <= 60, "let in: " + in);
        assertEquals(200, host.get(ClassRoom.room(session)).statusCode());
    }

    @Test
    void aNameIsNeverAProgram() {
        Visitor host = ClassRoom.host(hosts);
        long session = ClassRoom.open(host, "<i>Class</i>");
        String code = ClassRoom.code(host, session);
        String name = "<script>x()</script>";
        assertFalse(join(token(), code, name).asString().contains(name));
        assertFalse(join(token(), code, "<b>Bold</b>").asString().contains("<b>Bold</b>"));
        String room = host.get(ClassRoom.room(session)).asString();
        assertFalse(room.contains(name) || room.contains("<b>Bold</b>") || room.contains("<i>Class</i>"));
    }

    /** The server answers before it has read such a body, and hangs up on a sender who goes on. */
    @Test
    void tenMegabytesAreTooMuch() {
        try {
            Response answer = given().contentType(FORM)
                    .body("nickname=" + "x".repeat(10_000_000))
                    .post("/join/ABCDEF");
            assertEquals(413, answer.statusCode());
        } catch (Exception hungUp) {
            assertInstanceOf(SocketException.class, hungUp);
        }
        assertEquals(200, given().get("/").statusCode());
    }

    @Test
    void aSecondTabDoesNotBreakTheFirst() {
        Visitor both = new Visitor();
        both.get("/");
        String seat = ClassRoom.path(both.post("/solo"));
        String first = both.get(seat).asString();
        String second = both.get(seat).asString();
        for (String page : new String[] {first, second}) {
            String key = ClassRoom.found("(?s)id=\"do-delegate\".*?name=\"key\" value=\"([^\"]+)\"", page);
            String validator = ClassRoom.found("<option value=\"([0-9]+)\" selected>", page);
            Response answer = both.post(seat + "/act/delegate", "validator", validator, "amount", "10", "key", key);
            assertEquals(303, answer.statusCode(), answer.asString());
        }
    }

    private static Response join(String token, String code, String nickname) {
        return given().contentType(FORM)
                .cookie("csrf-token", token)
                .formParam("csrf-token", token)
                .formParam("nickname", nickname)
                .post("/join/" + code);
    }

    private static String token() {
        return given().get("/").cookie("csrf-token");
    }
}
