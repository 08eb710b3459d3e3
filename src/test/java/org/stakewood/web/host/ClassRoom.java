package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stakewood.game.session.Hosts;

/** Hosts, classes and players of these tests, made by the pages themselves where there is a page for it. */
final class ClassRoom {

    static final String PASSWORD = "a long password";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private ClassRoom() {}

    /** A host that has logged in. */
    static Visitor host(Hosts hosts) {
        String name = "room host " + NUMBER.incrementAndGet();
        hosts.create(name, PASSWORD);
        Visitor host = new Visitor();
        host.get("/login");
        Response in = host.post("/login", "name", name, "password", PASSWORD);
        assertEquals(302, in.statusCode());
        assertEquals("/host", path(in));
        return host;
    }

    /** Number of a new class in the lobby, whose days last an hour. */
    static long open(Visitor host, String title) {
        host.get("/host/new");
        String[] form = {"lesson", "first-stake", "title", title, "seats", "8", "seconds", "3600", "seed", "7"};
        Response made = host.post("/host/new", form);
        assertEquals(303, made.statusCode(), made.asString());
        return Long.parseLong(path(made).replace("/host/sessions/", ""));
    }

    /** The code on a control room's page. */
    static String code(Visitor host, long session) {
        return found("code-small\">([0-9A-Z]{6})<", host.get(room(session)).asString());
    }

    /** Somebody who has joined. */
    static Visitor player(String code, String nickname) {
        Visitor player = new Visitor();
        player.get("/join/" + code);
        assertEquals(
                200,
                player.post("/join/" + code, "nickname", nickname, "realName", nickname + "'s real name")
                        .statusCode());
        return player;
    }

    static String room(long session) {
        return "/host/sessions/" + session;
    }

    /** Path of a redirect, without its server. */
    static String path(Response redirect) {
        return redirect.header("Location").replaceFirst("^https?://[^/]*", "");
    }

    static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return found.group(1);
    }
}
