package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.path;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Tables;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.game.lesson.LessonPlan;
import org.stakewood.game.lesson.LessonPlans;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/** From the library to a control room in one form. */
@QuarkusTest
class HostNewIT {

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Tables tables;

    @Inject
    Lessons lessons;

    @Inject
    LessonPlans plans;

    @Test
    void everyLessonHasItsPageAndCanBePlayedAsItIs() {
        Visitor host = host(hosts);
        String library = host.get("/host/lessons").asString();
        for (Lesson lesson : lessons.all("en")) {
            assertTrue(library.contains(lesson.title()), lesson.id());
            String page = host.get("/host/lessons/" + lesson.id()).asString();
            assertTrue(page.contains("/host/new?lesson=" + lesson.id()), page);
            plans.of(lesson.id(), "en").ifPresent(each -> sheets(host, lesson.id(), each));
            host.get("/host/new?lesson=" + lesson.id());
            Session made = made(host.post("/host/new", "lesson", lesson.id(), "title", "", "seats", "12"));
            assertEquals(lesson.title(), made.title());
            assertEquals(12, made.seats());
            assertEquals(
                    Math.round(lesson.secondsPerDay() * 1_000),
                    tables.table(made.game()).current().clock().millisPerDay());
        }
        assertEquals(404, host.get("/host/lessons/nothing").statusCode());
    }

    @Test
    void whatIsTypedInTheAdvancedPartCounts() {
        Visitor host = host(hosts);
        host.get("/host/new");
        Session made = made(host.post(
                "/host/new",
                "lesson",
                "open-sandbox",
                "title",
                "Eco <101>",
                "seats",
                "3",
                "seconds",
                "2.5",
                "breath",
                "7",
                "seed",
                "-42",
                "guests",
                "100\n200\n"));
        var clock = tables.table(made.game()).current().clock();
        assertEquals(2_500, clock.millisPerDay());
        assertEquals(7, clock.breathSeconds());
        assertTrue(host.get(ClassRoom.room(made.id())).asString().contains("Eco &lt;101&gt;"));
    }

    @Test
    void eachFaultIsToldAtItsFieldAndNothingIsMade() {
        Visitor host = host(hosts);
        String[][] wrong = {
            {"lesson", "nothing"},
            {"title", "x".repeat(81)},
            {"seats", "0"},
            {"seats", "501"},
            {"seats", "many"},
            {"seconds", "0.01"},
            {"seconds", "fast"},
            {"breath", "601"},
            {"seed", "12345678901234567890123"},
            {"guests", "x".repeat(81)},
        };
        for (String[] each : wrong) {
            host.get("/host/new");
            java.util.Map<String, String> fields = new java.util.LinkedHashMap<>(
                    java.util.Map.of("lesson", "first-stake", "title", "Fine", "seats", "8"));
            fields.put(each[0], each[1]);
            String[] flat = fields.entrySet().stream()
                    .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                    .toArray(String[]::new);
            Response answer = host.post("/host/new", flat);
            assertEquals(200, answer.statusCode(), String.join(" ", each));
            assertTrue(answer.asString().contains("class=\"field-error\""), String.join(" ", each));
        }
        assertTrue(host.get("/host").asString().contains("class=\"empty\""));
    }

    /** The teacher's sheet has the key, the students' has not. */
    private void sheets(Visitor host, String lesson, LessonPlan plan) {
        String notes = host.get("/host/lessons/" + lesson + "/notes").asString();
        String handout = host.get("/host/lessons/" + lesson + "/handout").asString();
        for (LessonPlan.Talk each : plan.questions()) {
            assertTrue(notes.contains(escaped(each.answer())), each.answer());
            assertTrue(handout.contains(escaped(each.ask())), each.ask());
            assertFalse(handout.contains(escaped(each.answer())), each.answer());
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("'", "&#39;").replace("<", "&lt;");
    }

    private Session made(Response answer) {
        assertEquals(303, answer.statusCode(), answer.asString());
        return sessions.find(Long.parseLong(path(answer).replace("/host/sessions/", "")))
                .orElseThrow();
    }
}
