package org.stakewood.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Walls;
import org.stakewood.web.security.SeatCookie;

/** Streams over HTTP: who may listen, what goes over the wire. */
@QuarkusTest
class LiveIT {

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    Walls walls;

    @Inject
    SeatCookie cookies;

    private final List<Connection> open = new ArrayList<>();
    private Host host;
    private Session session;

    @BeforeEach
    void prepare() {
        host = room.host();
        session = room.lesson(host, "open-sandbox", 8);
    }

    @AfterEach
    void leave() {
        open.forEach(Connection::hangUp);
    }

    @Test
    void aPlayerHearsTheOwnSeatOnly() {
        List<Seat> seated = room.join(session, 2);
        Seat mine = seated.get(0);
        Connection stream = listen("play/" + mine.id() + "/stream?lang=de", "Cookie", cookie(mine));
        assertEquals(200, stream.answer.join().statusCode());
        Until.holds(
                () -> !stream.named("day").isEmpty() && !stream.named("mine").isEmpty());
        Item first = stream.items.get(0);
        assertEquals("beat", first.name());
        assertTrue(first.retry() >= 2_000 && first.retry() < 4_000, "retry " + first.retry());
        var headers = stream.answer.join().headers();
        assertEquals(
                "text/event-stream",
                headers.firstValue("Content-Type").orElse("").split(";")[0]);
        assertEquals("no-store", headers.firstValue("Cache-Control").orElse(""));
        assertEquals("no", headers.firstValue("X-Accel-Buffering").orElse(""));

        String others = "play/" + seated.get(1).id();
        for (String path : List.of("/stream", "/poll")) {
            assertRefused(others + path);
            assertRefused(others + path, "Cookie", cookie(mine));
            assertRefused(
                    others + path,
                    "Cookie",
                    cookie(mine)
                            .replace(
                                    "seat_" + mine.id(), "seat_" + seated.get(1).id()));
        }
    }

    @Test
    void theProjectorNeedsItsToken() {
        String token = walls.token(session.id(), false);
        assertEquals(
                200,
                listen("wall/" + session.id() + "/" + token + "/stream")
                        .answer
                        .join()
                        .statusCode());
        assertRefused("wall/" + session.id() + "/" + token.substring(1) + "A/stream");
        assertRefused("wall/" + (session.id() + 1) + "/" + token + "/poll");
        assertEquals(
                404,
                ask("wall/" + session.id() + "/" + token + "/poll?network=1").statusCode());
    }

    @Test
    void theHostsStreamNeedsTheHost() {
        assertRefused("host/sessions/" + session.id() + "/stream");
        assertRefused("host/sessions/" + session.id() + "/poll");
    }

    @Test
    void whoAsksAgainIsToldThatNothingChanged() {
        room.begin(host, session);
        String poll = "wall/" + session.id() + "/" + walls.token(session.id(), false) + "/poll";
        String[] tag = {""};
        Until.holds(() -> {
            HttpResponse<String> answer = ask(poll);
            String before = tag[0];
            tag[0] = answer.headers().firstValue("ETag").orElseThrow();
            return answer.statusCode() == 200 && tag[0].equals(before);
        });
        HttpResponse<String> same = ask(poll, "If-None-Match", tag[0]);
        assertEquals(304, same.statusCode());
        assertEquals("", same.body());
        room.days(host, session, 1);
        Until.holds(() -> ask(poll, "If-None-Match", tag[0]).statusCode() == 200);
        assertEquals(
                "private, no-cache",
                ask(poll).headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void theHeaderOfABrowserThatComesBackByItselfGoesFirst() {
        room.begin(host, session);
        String wall = "wall/" + session.id() + "/" + walls.token(session.id(), false) + "/stream";
        Connection stays = listen(wall);
        Until.holds(() -> !stays.named("day").isEmpty());
        String start = stays.named("day").get(0).id();
        room.days(host, session, 3);
        Until.holds(
                () -> stays.named("day").stream().anyMatch(each -> each.data().contains("\"day\":4")));
        Connection back = listen(wall + "?after=nonsense", "Last-Event-ID", start);
        Until.holds(() -> back.named("day").size() == 3);
        assertEquals(List.of(), back.named("reload"));
    }

    /** Each of a class over sockets of its own, beside some that are connected and never read. */
    @Test
    void aClassHearsEachDayOnceThoughSomeNeverRead() throws IOException {
        int people = 120;
        room.begin(host, session);
        String wall = "wall/" + session.id() + "/" + walls.token(session.id(), false) + "/stream";
        List<Socket> deaf = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(1_024);
            socket.connect(new java.net.InetSocketAddress(server.getHost(), server.getPort()));
            socket.getOutputStream()
                    .write(("GET /" + wall + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            deaf.add(socket);
        }
        List<Connection> readers =
                IntStream.range(0, people).mapToObj(i -> listen(wall)).toList();
        readers.forEach(each -> Until.holds(() -> !each.named("day").isEmpty()));
        List<Long> millis = new ArrayList<>();
        for (int day = 2; day <= 6; day++) {
            String expected = "\"day\":" + day + ",";
            room.days(host, session, 1);
            long committed = System.nanoTime();
            for (Connection each : readers) {
                Until.holds(() ->
                        each.named("day").stream().anyMatch(item -> item.data().contains(expected)));
            }
            millis.add((System.nanoTime() - committed) / 1_000_000);
        }
        System.out.println("over HTTP, from the answer to the last of " + people + " readers, ms: " + millis);
        for (Connection each : readers) {
            long days = each.named("day").stream()
                    .filter(item -> item.data().contains("\"series\""))
                    .count();
            assertEquals(5, days);
            assertFalse(each.ended);
        }
        for (Socket each : deaf) {
            each.close();
        }
    }

    private Connection listen(String path, String... headers) {
        Connection connection = Connection.open(server.resolve("/" + path), headers);
        open.add(connection);
        return connection;
    }

    private HttpResponse<String> ask(String path, String... headers) {
        return Connection.ask(server.resolve("/" + path), headers);
    }

    private void assertRefused(String path, String... headers) {
        int status = ask(path, headers).statusCode();
        assertTrue(status == 401 || status == 403 || status == 303, path + " answers " + status);
    }

    private String cookie(Seat seat) {
        return SeatCookie.name(seat.id()) + "="
                + cookies.of(seat.id(), seat.epoch(), false).getValue();
    }
}
