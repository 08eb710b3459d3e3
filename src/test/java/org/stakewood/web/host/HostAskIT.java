package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.code;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.open;
import static org.stakewood.web.host.ClassRoom.path;
import static org.stakewood.web.host.ClassRoom.room;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Tables;
import org.stakewood.game.question.Guess;
import org.stakewood.game.question.Question;
import org.stakewood.game.question.Questions;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Sessions;
import org.stakewood.game.session.Walls;

/** Predict, play, explain, through the pages. */
@QuarkusTest
class HostAskIT {

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    Tables tables;

    @Inject
    Questions questions;

    @Inject
    Walls walls;

    @Test
    void aClassPredictsPlaysAndSeesWhoWasRight() {
        Visitor host = host(hosts);
        long session = open(host, "Predict");
        String code = code(host, session);
        Visitor ada = ClassRoom.player(code, "Ada");
        Visitor bob = ClassRoom.player(code, "Bob");
        List<Seat> people = seats.of(session);
        long adas = people.get(0).id();
        long bobs = people.get(1).id();
        host.get(room(session));
        host.post(room(session) + "/start");
        String asked = path(host.post(room(session) + "/questions", "subject", "PRICE", "days", "2"));
        assertEquals(room(session) + "/questions?done=asked", asked);
        assertEquals(GameStatus.PAUSED, status(session));
        Question question = questions.of(session).get(0);
        assertEquals(2, question.target());
        assertTrue(ada.get("/play/" + adas).asString().contains("80 percent"));
        String to = "/play/" + adas + "/questions/" + question.id();
        assertTrue(ada.post(to, "low", "3", "high", "2").asString().contains("smaller one first"));
        assertTrue(ada.post(to, "low", "", "high", "x").asString().contains("smaller one first"));
        assertTrue(questions.guesses(question.id(), session(session)).isEmpty());
        ada.post(to, "low", "1", "high", "2");
        ada.post(to, "low", "1,5", "high", "2.5");
        bob.get("/play/" + bobs);
        bob.post("/play/" + bobs + "/questions/" + question.id(), "low", "9", "high", "10");
        assertEquals(403, bob.post(to, "low", "0", "high", "0").statusCode());
        List<Guess> guesses = questions.guesses(question.id(), session(session));
        assertEquals(List.of(1.5, 9.0), guesses.stream().map(Guess::low).toList());
        assertTrue(guesses.get(0).millis() > 0);
        assertTrue(host.get(room(session) + "/questions").asString().contains("2 of 2 have answered."));
        String wall = "/wall/" + session + "/" + walls.token(session, false);
        assertFalse(new Visitor().get(wall).asString().contains("Where will"));
        host.post(room(session) + "/questions/" + question.id() + "/close", "resume", "false");
        assertTrue(new Visitor().get(wall).asString().contains("Where will"));
        assertTrue(ada.post(to, "low", "0", "high", "9").asString().contains("closed"));
        host.post(room(session) + "/step");
        host.post(room(session) + "/step");
        double outcome = question.outcome(
                        tables.table(session(session)).current().series())
                .orElseThrow();
        assertEquals(2.0, outcome, 0.5, "a price that is near where it began");
        String seen = ada.get("/play/" + adas + "/questions").asString();
        assertTrue(seen.contains("place 1 of 2"), seen);
        assertTrue(bob.get("/play/" + bobs + "/questions").asString().contains("place 2 of 2"));
        assertTrue(host.get(room(session) + "/questions").asString().contains("1 of 2 ranges hold it"));
        host.post(room(session) + "/questions/" + question.id() + "/show", "shown", "false");
        assertFalse(new Visitor().get(wall).asString().contains("Where will"));
    }

    @Test
    void aQuestionIsAboutADayOfTheGameAndOneClassOnly() {
        Visitor host = host(hosts);
        long session = open(host, "Mine");
        host.get(room(session));
        for (String days : List.of("0", "-1", "41", "x", "")) {
            assertEquals(
                    room(session) + "/questions?sorry=DAYS_INVALID",
                    path(host.post(room(session) + "/questions", "subject", "PRICE", "days", days)));
        }
        host.post(room(session) + "/questions", "subject", "STAKED", "days", "40");
        Question question = questions.of(session).get(0);
        long other = open(host, "Other");
        Visitor stranger = ClassRoom.player(code(host, other), "Eve");
        long seat = seats.of(other).get(0).id();
        stranger.get("/play/" + seat);
        assertTrue(stranger.post("/play/" + seat + "/questions/" + question.id(), "low", "1", "high", "2")
                .asString()
                .contains("no such question"));
        Visitor elsewhere = host(hosts);
        elsewhere.get("/host");
        assertEquals(404, elsewhere.get(room(session) + "/questions").statusCode());
        assertEquals(
                404,
                elsewhere
                        .post(room(session) + "/questions/" + question.id() + "/close", "resume", "true")
                        .statusCode());
        assertTrue(questions.of(session).get(0).open());
    }

    @Test
    void whatSomebodyThinksIsKeptAndCanBeTakenBack() {
        Visitor host = host(hosts);
        long session = open(host, "Reflect");
        Visitor ada = ClassRoom.player(code(host, session), "Ada");
        long seat = seats.of(session).get(0).id();
        host.get(room(session));
        host.post(room(session) + "/start");
        host.post(room(session) + "/finish");
        assertTrue(ada.get("/play/" + seat + "/questions").asString().contains("what would you do differently"));
        ada.post("/play/" + seat + "/questions/reflection", "text", " I would <b>diversify</b> ");
        assertEquals("I would <b>diversify</b>", questions.reflection(seat).orElseThrow());
        assertTrue(ada.get("/play/" + seat + "/questions").asString().contains("I would &lt;b&gt;"));
        ada.post("/play/" + seat + "/questions/reflection", "text", "x".repeat(2_001));
        assertEquals("I would <b>diversify</b>", questions.reflection(seat).orElseThrow());
        ada.post("/play/" + seat + "/questions/reflection", "text", " ");
        assertTrue(questions.reflection(seat).isEmpty());
    }

    private long session(long session) {
        return sessions.find(session).orElseThrow().game();
    }

    private GameStatus status(long session) {
        return tables.table(session(session)).current().clock().status();
    }
}
