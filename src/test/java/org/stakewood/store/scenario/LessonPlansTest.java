package org.stakewood.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.game.lesson.LessonPlan;
import org.stakewood.game.lesson.LessonPlan.Passage;
import org.stakewood.game.lesson.LessonPlan.Phase;
import org.stakewood.game.lesson.LessonPlan.Talk;

/** Nobody has to teach a scenario without a plan, in whichever language. */
class LessonPlansTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "es");
    private static final int WORDS_A_MINUTE = 200;
    private static final LessonPlanShelf PLANS = new LessonPlanShelf();
    private static final ScenarioLibrary LIBRARY = new ScenarioLibrary(Optional.empty());

    static Stream<LessonPlan> all() {
        return LANGUAGES.stream().flatMap(each -> PLANS.all(each).stream());
    }

    @Test
    void everyScenarioBelongsToOneLessonAndEveryLessonIsInTheLibrary() {
        for (ScenarioFile file : LIBRARY.all()) {
            for (String language : LANGUAGES) {
                long plans = PLANS.all(language).stream()
                        .filter(each -> each.covers(file.id()))
                        .count();
                assertEquals(1, plans, file.id() + " in " + language);
            }
        }
        all().flatMap(each -> each.variants().stream()).forEach(each -> {
            assertTrue(LIBRARY.byId(each.id()).isPresent(), each.id());
            assertFalse(each.differs().isBlank(), each.id());
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void isComplete(LessonPlan plan) {
        course(plan.brief(), 45);
        course(plan.full(), 90);
        for (List<?> part : List.of(plan.happens(), plan.watch(), plan.tasks())) {
            assertFalse(part.isEmpty(), plan.family());
        }
        assertTrue(plan.questions().size() >= 5, plan.family());
        for (Talk each : plan.questions()) {
            assertTrue(each.ask().endsWith("?"), each.ask());
            assertTrue(each.answer().length() >= 20, each.ask());
        }
        for (Passage each : plan.happens()) {
            assertTrue((each.text() == null) != each.head().isEmpty(), plan.family());
            each.rows().forEach(row -> assertEquals(each.head().size(), row.size(), row.toString()));
        }
        Stream.of(plan.title(), plan.audience(), plan.time(), plan.screen())
                .forEach(each -> assertFalse(each.isBlank(), plan.family()));
    }

    /** What the page of a lesson shows before anything is unfolded. */
    @ParameterizedTest
    @MethodSource("all")
    void isReadInTenMinutes(LessonPlan plan) {
        long words = Stream.of(
                        Stream.of(plan.title(), plan.audience(), plan.time(), plan.screen()),
                        plan.notes().stream(),
                        plan.variants().stream().map(LessonPlan.Variant::differs),
                        plan.brief().stream().map(Phase::what),
                        plan.watch().stream(),
                        plan.levers().stream(),
                        plan.questions().stream().map(Talk::ask))
                .flatMap(each -> each)
                .mapToLong(each -> each.strip().split("\\s+").length)
                .sum();
        System.out.println("Words of the plan " + plan.family() + ": " + words);
        assertTrue(words <= 10 * WORDS_A_MINUTE, plan.family() + ": " + words + " words");
    }

    @Test
    void saysTheSameInEveryLanguage() {
        for (int i = 0; i < PLANS.all("en").size(); i++) {
            for (String language : LANGUAGES) {
                assertEquals(
                        shape(PLANS.all("en").get(i)), shape(PLANS.all(language).get(i)), language);
            }
        }
    }

    @Test
    void nobodyReadsAKeyOnTheStudentsSheet() {
        all().forEach(plan -> plan.questions().forEach(each -> {
            assertFalse(plan.tasks().contains(each.answer()), plan.family());
            assertFalse(each.ask().contains(each.answer()), plan.family());
        }));
    }

    private static List<Object> shape(LessonPlan plan) {
        return List.of(
                plan.family(),
                plan.notes().size(),
                plan.variants().stream().map(LessonPlan.Variant::id).toList(),
                plan.brief().stream().map(Phase::to).toList(),
                plan.full().stream().map(Phase::to).toList(),
                plan.levers().size(),
                plan.happens().stream().map(each -> each.rows().size()).toList(),
                plan.watch().size(),
                plan.tasks().size(),
                plan.questions().size());
    }

    private static void course(List<Phase> phases, int minutes) {
        int at = 0;
        for (Phase each : phases) {
            assertEquals(at, each.from(), each.what());
            assertTrue(each.to() > each.from() && !each.what().isBlank(), each.what());
            at = each.to();
        }
        assertEquals(minutes, at);
    }
}
