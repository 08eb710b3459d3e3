package org.stakewood.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.ClockState;
import org.stakewood.game.GameStart;
import org.stakewood.game.session.SessionPlan;
import org.stakewood.ops.DataFolder;
import org.stakewood.ops.EmbeddedPostgres;
import org.stakewood.testing.TestFolder;

/** A migrated database of its own on the durable PostgreSQL that the program brings; no Quarkus. */
public final class GameDatabase implements AutoCloseable {

    private static final String PASSWORD = "password-of-the-tests";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;
    private static DataFolder folder;

    private final String url;
    private final List<AgroalDataSource> pools = new ArrayList<>();
    private final DataSource own;

    private GameDatabase(String url) {
        this.url = url;
        this.own = pool(4);
    }

    /** An empty database with all tables. */
    public static synchronized GameDatabase fresh() {
        if (server == null) {
            folder = DataFolder.open(
                    TestFolder.fresh("games-" + ProcessHandle.current().pid()));
            server = EmbeddedPostgres.start(folder, PASSWORD, 0);
            migrate(server.jdbcUrl());
            Runtime.getRuntime().addShutdownHook(new Thread(GameDatabase::stop));
        }
        String name = "games" + NUMBER.incrementAndGet();
        // Through another database than the one that is copied, which nobody may be connected to.
        String maintenance = server.jdbcUrl().replaceAll("[^/]+$", "postgres");
        try (Connection connection = DriverManager.getConnection(maintenance, server.user(), PASSWORD)) {
            Jdbc.update(connection, "create database " + name + " template stakewood");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new GameDatabase(server.jdbcUrl().replaceAll("[^/]+$", name));
    }

    /** The database of this address. */
    public static GameDatabase at(String url) {
        return new GameDatabase(url);
    }

    /** Makes all tables. */
    public static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, "stakewood", PASSWORD)
                .locations("filesystem:migrations")
                .load()
                .migrate();
    }

    private static void stop() {
        server.close();
        folder.close();
        try {
            TestFolder.delete(Path.of(folder.path().toString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return url;
    }

    /** A node's connections, with the time-outs of the program. */
    public AgroalDataSource pool(int most) {
        try {
            AgroalDataSource pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pools -> pools.maxSize(most)
                            .exceptionSorter(new PostgreSQLExceptionSorter())
                            .acquisitionTimeout(Duration.ofSeconds(3))
                            .transactionRequirement(AgroalConnectionPoolConfiguration.TransactionRequirement.OFF)
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                    .principal(new NamePrincipal("stakewood"))
                                    .credential(new SimplePassword(PASSWORD))
                                    .jdbcProperty("connectTimeout", "5")
                                    .jdbcProperty("socketTimeout", "15")
                                    .jdbcProperty(
                                            "options",
                                            "-c lock_timeout=2s -c statement_timeout=10s"
                                                    + " -c idle_in_transaction_session_timeout=10s"))));
            pools.add(pool);
            return pool;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A node's store. */
    public JdbcGameStore store(int connections) {
        return store(pool(connections));
    }

    /** A node's store on these connections. */
    public JdbcGameStore store(DataSource source) {
        return new JdbcGameStore(source, source, new Codec());
    }

    /** A game in the lobby, in a session of its own. */
    public long newGame(Scenario scenario, long seed, int seats, long millisPerDay) {
        World opening = Genesis.world(scenario, seed, seats);
        SessionPlan.Network network = new SessionPlan.Network(
                "",
                List.of(),
                new GameStart(scenario, seed, seats),
                opening,
                StateHash.of(opening),
                new byte[32],
                new byte[16],
                ClockState.lobby(millisPerDay, 0));
        return with(connection -> {
            long session = Jdbc.query(
                            connection,
                            row -> row.getLong(1),
                            "insert into session (code, title, scenario, seats, millis_per_day)"
                                    + " values (?, 'test', 'test', ?, ?) returning id",
                            UUID.randomUUID().toString(),
                            seats,
                            millisPerDay)
                    .get(0);
            return new NewGames(new Codec()).insert(connection, session, 0, network);
        });
    }

    /** One number of a query. */
    public long number(String sql, Object... parameters) {
        return with(connection ->
                Jdbc.query(connection, row -> row.getLong(1), sql, parameters).get(0));
    }

    /** All texts of a query. */
    public List<String> texts(String sql, Object... parameters) {
        return with(connection -> Jdbc.query(connection, row -> row.getString(1), sql, parameters));
    }

    /** Changes rows behind the program's back. */
    public int change(String sql, Object... parameters) {
        return with(connection -> Jdbc.update(connection, sql, parameters));
    }

    private <T> T with(Task<T> task) {
        try (Connection connection = own.getConnection()) {
            return task.run(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pools.forEach(AgroalDataSource::close);
    }

    @FunctionalInterface
    private interface Task<T> {
        T run(Connection connection) throws SQLException;
    }
}
