package org.stakewood.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.stakewood.ops.DataFolder;
import org.stakewood.ops.EmbeddedPostgres;

/**
 * The one PostgreSQL of all tests that need the server: the program's own, as durable as in a class room, empty at the
 * start. {@link ServerTests} gives it to every {@code @QuarkusTest}; a test needs no annotation of its own for it.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private DataFolder folder;
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        folder = DataFolder.open(
                TestFolder.fresh("server-" + ProcessHandle.current().pid()));
        postgres = EmbeddedPostgres.start(folder, "password-of-the-tests", 0);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.jdbcUrl(),
                "quarkus.datasource.username",
                postgres.user(),
                "quarkus.datasource.password",
                postgres.password(),
                "quarkus.http.auth.session.encryption-key",
                "session-key-of-the-tests-32-letters",
                "stakewood.secrets.seat-cookie-key",
                "seat-cookie-key-of-the-tests-32-letters",
                "stakewood.secrets.recovery-code-key",
                "recovery-code-key-of-the-tests-32-letters");
    }

    @Override
    public void stop() {
        postgres.close();
        folder.close();
        try {
            TestFolder.delete(folder.path());
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
