package org.stakewood.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stakewood.testing.TestFolder;

class PostgresWatchTest {
    private static ProcessHandle await(PostgresServer server, Path database) throws Exception {
        Path file = database.resolve("postmaster.pid");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end) {
            if (text(file).contains("ready")) {
                Optional<ProcessHandle> process = server.process();
                if (process.isPresent()) {
                    return process.get();
                }
            }
            Thread.sleep(10);
        }
        throw new AssertionError("the server did not come back");
    }

    /** The file of a dead server is taken away at any moment. */
    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    /** Its parent may take note of the death late, so the process can keep its number: ask for its program instead. */
    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        while (RunningProgram.runs(process.pid())) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aServerThatDiesAgainAndAgainIsLeftDead() throws Exception {
        Path data = TestFolder.fresh("watch");
        Path database = data.resolve("db-18");
        PostgresServer server = new PostgresServer(
                PostgresBinaries.unpack(data.resolve("postgres-bin")), database, data.resolve("postgres.log"));
        server.make("only-for-this-test");
        int port = EmbeddedPostgres.freePort();
        server.start(port);
        PostgresWatch watch = new PostgresWatch(server, port);
        watch.begin(20);
        try {
            for (int death = 1; death <= 5; death++) {
                kill(await(server, database));
                assertEquals(Optional.empty(), watch.givenUp(), "death " + death);
            }
            kill(await(server, database));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (watch.givenUp().isEmpty() && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            assertTrue(watch.givenUp().orElse("still trying").contains("postgres.log"));
        } finally {
            watch.end();
            if (server.process().isPresent()) {
                server.stop();
            }
        }
    }
}
