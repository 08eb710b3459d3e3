package org.stakewood.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stakewood.testing.TestFolder;

/** The packaged program as a person starts it. */
class StartUpIT {
    private final Path folder = TestFolder.fresh("start-up");
    private RunningProgram program;

    @AfterEach
    void leaveNothing() throws Exception {
        if (program != null) {
            program.leaveNothing();
        }
    }

    private RunningProgram start(Map<String, String> environment) throws Exception {
        return RunningProgram.start(folder, environment);
    }

    @Test
    void firstStartSecondStartKillAndStop() throws Exception {
        long began = System.nanoTime();
        program = start(Map.of());
        String address = program.lineWith("Stakewood is open at ").split(" open at ")[1];
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        // Told, not judged: on a busy machine it says more about the others. The figure is in docs/measurements.md.
        System.out.println("StartUpIT: the first start took " + seconds + " s");
        assertTrue(program.lineWith("/setup/").contains(address + "/setup/"));
        assertEquals(200, get(address + "/q/health/ready"));

        RunningProgram second = start(Map.of());
        assertTrue(second.lineWith("already running").contains(address));
        assertEquals(1, second.exitCode());

        String secrets = Files.readString(folder.resolve("secrets.properties"));
        long left = program.database();
        program.kill();
        program = start(Map.of());
        program.lineWith("Stakewood is open at ");
        assertFalse(RunningProgram.runs(left));
        assertEquals(secrets, Files.readString(folder.resolve("secrets.properties")));

        long database = program.database();
        program.stop();
        assertFalse(RunningProgram.runs(database), "the database server outlived the program");
        assertTrue(Files.readString(folder.resolve("postgres.log")).strip().endsWith("database system is shut down"));
    }

    @Test
    void aServerOfOnesOwnIsUsedAndNoneStarted() throws Exception {
        try (DataFolder other = DataFolder.open(TestFolder.fresh("own-server"));
                EmbeddedPostgres postgres = EmbeddedPostgres.start(other, "only-for-this-test", 0)) {
            program = start(Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(),
                    "QUARKUS_DATASOURCE_USERNAME", postgres.user(),
                    "QUARKUS_DATASOURCE_PASSWORD", postgres.password()));
            program.lineWith("Stakewood is open at ");
            assertFalse(Files.exists(folder.resolve("db-18")));
            assertEquals("t", Rows.ask(postgres, "select to_regclass('flyway_schema_history') is not null"));
            program.stop();
        }
    }

    private static int get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
