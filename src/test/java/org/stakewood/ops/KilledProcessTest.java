package org.stakewood.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stakewood.testing.TestFolder;

class KilledProcessTest {
    private static final String PASSWORD = "only-for-this-test";

    private Process program;

    @AfterEach
    void killWhatIsLeft() {
        if (program != null) {
            program.destroyForcibly();
        }
    }

    private static Process spawn(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeftBehind.class.getName(),
                        folder.toString(),
                        PASSWORD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String lineWith(Process process, String word) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(word)) {
                return line;
            }
        }
        throw new IOException("the program ended without saying " + word);
    }

    @Test
    void aKilledProgramLosesNothingAndLeavesNoSecondServer() throws Exception {
        Path path = TestFolder.fresh("killed-program");
        program = spawn(path);
        long orphan = Long.parseLong(lineWith(program, "committed ").split(" ")[1]);
        program.destroyForcibly().waitFor();
        assertTrue(RunningProgram.runs(orphan), "the test needs a server that outlived its program");

        try (DataFolder folder = DataFolder.open(path);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, PASSWORD, 0)) {
            assertFalse(RunningProgram.runs(orphan));
            assertEquals("5", Rows.sum(postgres));
        }
    }

    @Test
    void theFolderOfARunningProgramIsRefusedWithItsAddress() throws Exception {
        Path path = TestFolder.fresh("running-program");
        program = spawn(path);
        long server = Long.parseLong(lineWith(program, "committed ").split(" ")[1]);

        Process second = spawn(path);
        String said = lineWith(second, "already running");

        assertTrue(said.contains("http://localhost:4711"), said);
        assertTrue(program.isAlive());
        program.destroyForcibly().waitFor();
        // The server that this leaves behind is stopped as the next start would.
        try (DataFolder folder = DataFolder.open(path)) {
            EmbeddedPostgres.start(folder, PASSWORD, 0).close();
        }
        assertFalse(RunningProgram.runs(server));
    }
}
