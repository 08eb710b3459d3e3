package org.stakewood.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddedScenariosTest {

    @TempDir
    Path folder;

    @Test
    void theOperatorsFilesJoinTheLibraryAndAFaultyOneIsLeftOut() throws IOException {
        int shipped = new ScenarioLibrary(Optional.empty()).all().size();
        Files.writeString(folder.resolve("tiny.yaml"), TestScenarios.text("tiny"));
        Files.writeString(
                folder.resolve("faulty.yaml"), TestScenarios.text("tiny").replace("days: 12", "days: -1"));
        Files.writeString(folder.resolve("notes.txt"), "no scenario");
        ScenarioLibrary library = new ScenarioLibrary(Optional.of(folder.toString()));
        assertEquals(shipped + 1, library.all().size());
        assertTrue(library.byId("tiny").isPresent());
    }

    @Test
    void theLessonOfTheBrowserTestCanBePlayed() {
        assertEquals(
                "main-job",
                new ScenarioReader().read(TestScenarios.text("main-job")).id());
    }
}
