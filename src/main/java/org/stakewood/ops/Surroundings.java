package org.stakewood.ops;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * What this process keeps around the server: the data folder, its secrets and the database server that it started. The
 * server learns of them as system properties, which any node's environment may give instead.
 */
final class Surroundings {
    private static final Logger LOG = Logger.getLogger(Surroundings.class);
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String WRITERS = "stakewood.writers";
    private static final String JOURNAL_CONNECTIONS = "quarkus.datasource.journal.jdbc.max-size";

    private static Surroundings current;
    private static volatile boolean abandoned;

    private final Map<String, String> given = new LinkedHashMap<>();
    private DataFolder folder;
    private EmbeddedPostgres postgres;
    private Thread untilServerRuns;

    private Surroundings() {}

    /** @throws CannotStart with everything taken back */
    static synchronized void prepare() {
        Surroundings mine = new Surroundings();
        current = mine;
        // From here until the server has taken over, a signal finds nobody else who would stop PostgreSQL.
        mine.untilServerRuns = new Thread(Surroundings::abandon, "stop-before-start");
        Runtime.getRuntime().addShutdownHook(mine.untilServerRuns);
        try {
            mine.fill(ConfigProvider.getConfig());
        } catch (CannotStart e) {
            release();
            throw e;
        }
    }

    private void fill(Config config) {
        int writers = config.getOptionalValue(WRITERS, Integer.class)
                .orElse(2 * Runtime.getRuntime().availableProcessors());
        giveUnlessConfigured(config, WRITERS, "" + writers);
        // One for each writer, and one each for clocks and notifications.
        giveUnlessConfigured(config, JOURNAL_CONNECTIONS, "" + (writers + 2));
        boolean ownServer = config.getOptionalValue(URL, String.class).isEmpty();
        if (!ownServer && SecretsFile.allGiven(config)) {
            return;
        }
        folder = DataFolder.open(
                Path.of(config.getOptionalValue("stakewood.data", String.class).orElse("data")));
        folder.announce(Address.wished(config));
        Map<String, String> secrets = SecretsFile.readOrMake(folder.path());
        secrets.forEach((name, value) -> giveUnlessConfigured(config, name, value));
        if (ownServer) {
            int port = config.getOptionalValue("stakewood.postgres-port", Integer.class)
                    .orElse(0);
            postgres = EmbeddedPostgres.start(folder, secrets.get(SecretsFile.DATABASE), port);
            give(URL, postgres.jdbcUrl());
            give(USER, postgres.user());
            give(PASSWORD, postgres.password());
        }
    }

    private void giveUnlessConfigured(Config config, String name, String value) {
        if (config.getOptionalValue(name, String.class).isEmpty()) {
            give(name, value);
        }
    }

    private void give(String name, String value) {
        given.put(name, value);
        System.setProperty(name, value);
    }

    /** The server runs and will itself say when it ends. */
    static synchronized void serverTakesOver() {
        if (current != null) {
            Runtime.getRuntime().removeShutdownHook(current.untilServerRuns);
        }
    }

    /** Stopped while still starting: what fails from now on fails for want of the database, which is no news. */
    private static void abandon() {
        abandoned = true;
        release();
    }

    /** Stops the database and gives the data folder back. A second call does nothing. */
    static synchronized void release() {
        if (current == null) {
            return;
        }
        Surroundings mine = current;
        current = null;
        // In development mode the same process prepares again, and must not take its own database for a foreign one.
        mine.given.keySet().forEach(System::clearProperty);
        if (mine.postgres != null) {
            mine.postgres.close();
        }
        if (mine.folder != null) {
            mine.folder.close();
        }
    }

    /** The server has ended, or could not begin. */
    static void leave(int exitCode, Throwable problem) {
        if (problem != null && !abandoned) {
            LOG.error("Stakewood cannot start", problem);
        }
        release();
        System.exit(exitCode);
    }

    /** The database server that this process started, if it did. */
    static synchronized Optional<EmbeddedPostgres> postgres() {
        return Optional.ofNullable(current).map(mine -> mine.postgres);
    }
}
