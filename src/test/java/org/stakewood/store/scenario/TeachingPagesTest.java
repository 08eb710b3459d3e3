package org.stakewood.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.game.lesson.LessonPlan;

/** The documentation says what the library shows. With {@code -Dwrite.teaching} the pages are written anew. */
class TeachingPagesTest {

    private static final Path FOLDER = Path.of("docs/teaching");
    private static final ScenarioLibrary LIBRARY = new ScenarioLibrary(Optional.empty());

    static List<LessonPlan> all() {
        return new LessonPlanShelf().all("en");
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysTheSameAsTheLibrary(LessonPlan plan) throws IOException {
        String page = TeachingPage.of(
                plan,
                LIBRARY.all().stream().filter(each -> plan.covers(each.id())).toList());
        Path file = FOLDER.resolve(plan.family() + ".md");
        if (System.getProperty("write.teaching") != null) {
            Files.writeString(file, page);
        }
        assertEquals(page, Files.readString(file));
    }
}
