package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stakewood.testing.TestFolder;

/**
 * Law 6: what was answered survives a kill of the program, of PostgreSQL and of a single backend, under load, many
 * times; what was not answered is there whole or not at all.
 */
class CrashIT {

    private static final int CYCLES = Integer.getInteger("crash.cycles", 12);
    private static final long SEED = Long.getLong("seed", 31);

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Path folder =
            TestFolder.fresh("crash-" + ProcessHandle.current().pid());
    private final Path answers = folder.resolve("answers.txt");
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private Process program;

    @AfterEach
    void killWhatIsLeft() throws IOException {
        if (program != null) {
            program.destroyForcibly();
        }
        TestFolder.delete(folder);
    }

    @Test
    void noAnswerIsLostOrDoubledByAnyKill() throws Exception {
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            start(cycle);
            String found = next("found ");
            String[] running = next("running ").split(" ");
            long postmaster = Long.parseLong(running[1]);
            next("answered ");
            TimeUnit.MILLISECONDS.sleep(random.nextInt(700));
            int kind = cycle % 4;
            if (kind == 1) {
                kill(postmaster);
                // The program starts it again and goes on: everything that waited is answered.
                drain();
                next("answered ");
                TimeUnit.MILLISECONDS.sleep(random.nextInt(200));
            } else if (kind == 2) {
                for (int i = 0; i < 3; i++) {
                    cutBackends(running[2]);
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(100));
                }
            } else if (kind == 3) {
                kill(postmaster);
            }
            program.destroyForcibly().waitFor();
            drain();
            System.out.println("cycle " + cycle + " ("
                    + List.of("program", "PostgreSQL", "backends", "both").get(kind) + "): " + found);
        }
        start(-1);
        System.out.println(next("found ") + "; " + next("replayed "));
        assertTrue(program.waitFor(60, TimeUnit.SECONDS), "it does not end");
        assertEquals(0, program.exitValue());
        assertTrue(Files.readAllLines(answers).size() > 10 * CYCLES, "too little was answered to prove anything");
    }

    private void start(int cycle) throws IOException {
        said.clear();
        program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingProgram.class.getName(),
                        folder.toString(),
                        answers.toString(),
                        Integer.toString(cycle))
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        Process mine = program;
        Thread listener = new Thread(() -> listen(mine));
        listener.setDaemon(true);
        listener.start();
    }

    private void listen(Process process) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
        } catch (IOException killed) {
            said.add("the program is gone");
        }
        said.add("end");
    }

    /** The next line that begins so; answers on the way are kept. */
    private String next(String beginning) throws Exception {
        while (true) {
            String line = said.poll(180, TimeUnit.SECONDS);
            assertTrue(line != null, "the program says nothing more; waiting for " + beginning);
            keep(line);
            if (line.startsWith(beginning)) {
                return line;
            }
            assertTrue(!line.equals("end"), () -> "the program ended before " + beginning + ": " + errors());
        }
    }

    /** Keeps all answers that were said; after the end of the program, to its last line. */
    private void drain() throws Exception {
        boolean ended = !program.isAlive();
        String line = "";
        while (line != null && !line.equals("end")) {
            line = ended ? said.poll(10, TimeUnit.SECONDS) : said.poll();
            if (line != null) {
                keep(line);
            }
        }
    }

    private void keep(String line) throws IOException {
        assertTrue(!line.startsWith("BROKEN"), () -> "seed " + SEED + ": " + line);
        // The last line of a killed program may be half a line.
        if (line.matches("answered \\d+ \\d+:c\\d+-\\d+ -?\\d+ \\.")) {
            Files.writeString(answers, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private void cutBackends(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "stakewood", CrashingProgram.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where backend_type = 'client backend' and pid <> pg_backend_pid() and state <> 'idle'");
        }
    }

    private static void kill(long process) throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-9", Long.toString(process)).start().waitFor());
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
