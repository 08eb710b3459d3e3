package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.code;
import static org.stakewood.web.host.ClassRoom.found;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.path;
import static org.stakewood.web.host.ClassRoom.room;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.Delegate;
import org.stakewood.game.Answer;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.learning.Gate;
import org.stakewood.game.learning.Quiz;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/** Questions before the first act: whoever has not answered them may not act, by whatever door. */
@QuarkusTest
class GateIT {

    private static final long MILLION = 1_000_000;

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    Tables tables;

    @Inject
    Gate gate;

    @Test
    void whoHasNotAnsweredMayNotActAndWhoHasMay() {
        Visitor host = host(hosts);
        long session = gated(host);
        Visitor ada = ClassRoom.player(code(host, session), "Ada");
        Seat seat = seats.of(session).get(0);
        String play = "/play/" + seat.id();
        assertEquals(play + "/quiz", path(ada.get(play)), "asked in the lobby already");
        host.post(room(session) + "/start");
        assertEquals(play + "/quiz", path(ada.get(play)));
        Table table = tables.table(seat.game());
        long before = table.current().seq();
        assertEquals(new Answer.Barred(Answer.Bar.QUESTIONS), delegate(seat));
        assertEquals(before, table.current().seq(), "nothing is kept of it");
        String refused = path(ada.post(play + "/act/delegate", "key", key(), "validator", "0", "amount", "5"));
        assertEquals(play + "/quiz?barred=true", refused);
        assertTrue(ada.get(refused).asString().contains("answer the questions first"));

        List<Quiz.Item> items = items(session);
        String[] wrong = fields(items, false);
        assertEquals(play + "/quiz", path(ada.post(play + "/quiz", wrong)));
        String page = ada.get(play + "/quiz").asString();
        assertTrue(page.contains("Try again."), page);
        assertTrue(
                page.contains(escaped(items.get(0)
                        .choices()
                        .get(wrongChoice(items.get(0)))
                        .why()
                        .apply("en"))),
                page);
        ada.post(play + "/quiz", fields(items, true)[0], fields(items, true)[1]);
        assertInstanceOf(Answer.Barred.class, delegate(seat), "one right answer is not enough");
        assertTrue(host.get(room(session) + "/quiz").asString().contains("0 of 1 people may act."));
        assertEquals(play, path(ada.post(play + "/quiz", fields(items, true))));
        assertEquals(200, ada.get(play).statusCode());
        assertInstanceOf(Answer.Accepted.class, delegate(seat));
        String seen = host.get(room(session) + "/quiz").asString();
        assertTrue(seen.contains("1 of 1 people may act."), seen);
        assertTrue(seen.contains("passed, 3 of 3 right in 6 tries"), seen);
        assertTrue(host.get(room(session)).asString().contains("1 of 1 people may act."));
        int kept = gate.answers(seat.id()).size();
        ada.get(play + "/quiz");
        ada.post(play + "/quiz", wrong);
        assertEquals(kept, gate.answers(seat.id()).size(), "a right answer stays");
        ada.post(play + "/quiz", "q0", "9", "q9", "0", "q00", "1", "x", "y");
        assertEquals(kept, gate.answers(seat.id()).size(), "what is no answer is not kept");
    }

    @Test
    void theHostLetsOneInOrEverybody() {
        Visitor host = host(hosts);
        long session = gated(host);
        String code = code(host, session);
        ClassRoom.player(code, "Ada");
        ClassRoom.player(code, "Bob");
        Seat ada = seats.of(session).get(0);
        Seat bob = seats.of(session).get(1);
        host.post(room(session) + "/start");
        Visitor stranger = host(hosts);
        stranger.get("/host");
        assertEquals(404, stranger.get(room(session) + "/quiz").statusCode());
        assertEquals(404, stranger.post(room(session) + "/quiz/lift").statusCode());
        assertEquals(
                404,
                stranger.post(room(session) + "/quiz/seats/" + ada.id() + "/lift")
                        .statusCode());
        assertInstanceOf(Answer.Barred.class, delegate(ada));
        host.post(room(session) + "/quiz/seats/" + ada.id() + "/lift");
        assertInstanceOf(Answer.Accepted.class, delegate(ada));
        assertInstanceOf(Answer.Barred.class, delegate(bob));
        long other = gated(host);
        assertEquals(
                404,
                host.post(room(other) + "/quiz/seats/" + bob.id() + "/lift").statusCode());
        assertInstanceOf(Answer.Barred.class, delegate(bob));
        host.post(room(session) + "/quiz/lift");
        assertInstanceOf(Answer.Accepted.class, delegate(bob));
        assertTrue(host.get(room(session) + "/quiz").asString().contains("let in by the host"));
        assertFalse(host.get(room(session)).asString().contains("may act."));
    }

    @Test
    void nobodyAnswersForSomebodyElse() {
        Visitor host = host(hosts);
        long session = gated(host);
        String code = code(host, session);
        Visitor eve = ClassRoom.player(code, "Eve");
        ClassRoom.player(code, "Ada");
        Seat ada = seats.of(session).get(1);
        eve.get("/play/" + seats.of(session).get(0).id() + "/quiz");
        List<Quiz.Item> items = items(session);
        assertEquals(
                403,
                eve.post("/play/" + ada.id() + "/quiz", fields(items, true)).statusCode());
        assertEquals(List.of(), gate.answers(ada.id()));
        assertEquals(Map.of(), gate.admitted(session));
    }

    /** Networks may play different lessons: each asks its own questions, by its own number of them. */
    @Test
    void eachNetworkAsksTheQuestionsOfItsOwnLesson() {
        Visitor host = host(hosts);
        host.get("/host/new");
        String made = path(host.post(
                "/host/new",
                "lesson",
                "first-stake",
                "title",
                "Both",
                "seats",
                "4",
                "seconds",
                "3600",
                "gate",
                "true",
                "networks",
                "2",
                "arm_label",
                "One",
                "arm_label",
                "Two",
                "arm_lesson",
                "dominoes",
                "arm_rule",
                "",
                "arm_value",
                ""));
        long id = Long.parseLong(found("/host/sessions/([0-9]+)", made));
        host.get(room(id));
        Visitor[] players = {ClassRoom.player(code(host, id), "Ada"), ClassRoom.player(code(host, id), "Bob")};
        host.post(room(id) + "/start");
        Session session = sessions.find(id).orElseThrow();
        assertEquals(
                List.of("dominoes", "first-stake"),
                session.games().stream().map(session::lessonOf).sorted().toList());
        for (int at = 0; at < players.length; at++) {
            Seat seat = seats.of(id).get(at);
            List<Quiz.Item> own = gate.quiz(session, seat.game()).items();
            String page = players[at].get("/play/" + seat.id() + "/quiz").asString();
            for (long game : session.games()) {
                for (Quiz.Item each : gate.quiz(session, game).items()) {
                    assertEquals(
                            game == seat.game(),
                            page.contains(escaped(each.question().apply("en"))),
                            each.question().apply("en"));
                }
            }
            assertInstanceOf(Answer.Barred.class, delegate(seat));
            assertEquals(at, occurrences(host.get(room(id) + "/people?questions=passed"), "class=\"seat\""));
            assertEquals(2 - at, occurrences(host.get(room(id) + "/people?questions=open"), "class=\"seat\""));
            players[at].post("/play/" + seat.id() + "/quiz", fields(own, true));
            assertInstanceOf(Answer.Accepted.class, delegate(seat));
        }
        String seen = host.get(room(id) + "/quiz").asString();
        assertTrue(seen.contains("<h3>First stake</h3>") && seen.contains("<h3>Dominoes</h3>"), seen);
        assertTrue(seen.contains("2 of 2 people may act."), seen);
        String people = host.get(room(id) + "/people").asString();
        assertTrue(people.contains("Questions: passed, 3 of 3 right in 3 tries"), people);
        assertEquals(2, occurrences(host.get(room(id) + "/people?questions=nonsense"), "class=\"seat\""));
    }

    /** A scenario without questions has nothing to wait for, even where the host asks for answers. */
    @Test
    void whereThereAreNoQuestionsNobodyIsKeptFromActing() {
        Visitor host = host(hosts);
        host.get("/host/lessons/first-stake");
        String editor = path(host.post("/host/own/copy", "from", "first-stake")).replace("?done=copied", "");
        String text = host.get(editor + "/scenario.yaml").asString();
        String without = text.replaceFirst("(?s)\n  (# Asked[^\n]*\n  )?quiz:\n.*?\n  news:", "\n  news:");
        assertTrue(without.length() < text.length());
        host.get(editor);
        assertEquals(editor + "?done=kept", path(host.post(editor, "text", without)));
        String key = found("lesson=(own-[0-9]+-2)", host.get(editor).asString());
        long session = gated(host, key);
        Visitor ada = ClassRoom.player(code(host, session), "Ada");
        host.post(room(session) + "/start");
        Seat seat = seats.of(session).get(0);
        assertEquals(200, ada.get("/play/" + seat.id()).statusCode());
        assertInstanceOf(Answer.Accepted.class, delegate(seat));
    }

    private static int occurrences(Response page, String part) {
        return page.asString().split(part, -1).length - 1;
    }

    private Answer delegate(Seat seat) {
        try {
            return tables.table(seat.game())
                    .submit(key(), new Delegate(seat.account(), 0, MILLION), null)
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Quiz.Item> items(long session) {
        Session found = sessions.find(session).orElseThrow();
        return gate.quiz(found, found.game()).items();
    }

    private static long gated(Visitor host) {
        return gated(host, "first-stake");
    }

    private static long gated(Visitor host, String lesson) {
        host.get("/host/new");
        String made = path(host.post(
                "/host/new", "lesson", lesson, "title", "Asked", "seats", "8", "seconds", "3600", "gate", "true"));
        long session = Long.parseLong(found("/host/sessions/([0-9]+)", made));
        host.get(room(session));
        return session;
    }

    private static String[] fields(List<Quiz.Item> items, boolean right) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(at -> {
                    int choice = right ? rightChoice(items.get(at)) : wrongChoice(items.get(at));
                    return List.of("q" + at, String.valueOf(choice)).stream();
                })
                .toArray(String[]::new);
    }

    private static int rightChoice(Quiz.Item item) {
        return IntStream.range(0, item.choices().size())
                .filter(item::right)
                .findFirst()
                .orElseThrow();
    }

    private static int wrongChoice(Quiz.Item item) {
        return IntStream.range(0, item.choices().size())
                .filter(each -> !item.right(each))
                .findFirst()
                .orElseThrow();
    }

    private static String escaped(String text) {
        return text.replace("'", "&#39;");
    }

    private static String key() {
        return "abc-" + UUID.randomUUID();
    }
}
