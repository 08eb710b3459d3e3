package org.stakewood.ops;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL in the data folder: what the program uses unless it is told of another. Its rows survive whatever
 * happens to this process or to the server; a server left over by a killed process is stopped before a new one starts.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "stakewood";
    private static final String COMPLETE = "complete";
    private static final long LOOK_EVERY_MILLIS = 2_000;
    private static final long LARGE_LOG = 10_000_000;

    private final PostgresServer server;
    private final int port;
    private final String password;
    private final PostgresWatch watch;

    private EmbeddedPostgres(PostgresServer server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
        this.watch = new PostgresWatch(server, port);
    }

    /**
     * Starts the server on an address of this machine only.
     *
     * @param folder held by the caller for as long as the server runs
     * @param wishedPort 0 for any free one
     */
    public static EmbeddedPostgres start(DataFolder folder, String password, int wishedPort) {
        Path data = folder.path();
        Path database = data.resolve("db-" + PostgresServer.MAJOR);
        refuseOtherMajor(data, database);
        try {
            Path log = data.resolve("postgres.log");
            if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
                Files.delete(log);
            }
            PostgresServer server =
                    new PostgresServer(PostgresBinaries.unpack(data.resolve("postgres-bin")), database, log);
            stopLeftOver(server);
            boolean made = Files.exists(database.resolve(COMPLETE));
            if (!made) {
                setAside(database);
                server.make(password);
            }
            int port = wishedPort == 0 ? freePort() : wishedPort;
            server.start(port);
            EmbeddedPostgres postgres = new EmbeddedPostgres(server, port, password);
            try {
                postgres.greet(made);
                if (!made) {
                    Files.createFile(database.resolve(COMPLETE));
                }
            } catch (IOException | SQLException | RuntimeException e) {
                server.stop();
                throw e;
            }
            postgres.watch.begin(LOOK_EVERY_MILLIS);
            return postgres;
        } catch (IOException | SQLException e) {
            throw new CannotStart("PostgreSQL does not start in " + database + ": " + e.getMessage(), e);
        }
    }

    private static void refuseOtherMajor(Path data, Path database) {
        try (Stream<Path> children = Files.list(data)) {
            Optional<Path> other = children.filter(
                            child -> child.getFileName().toString().matches("db-[0-9]+"))
                    .filter(child -> !child.equals(database) && !Files.exists(database))
                    .findFirst();
            if (other.isPresent()) {
                throw new CannotStart(foreign(other.get()));
            }
            Path version = database.resolve("PG_VERSION");
            if (Files.exists(version) && !Files.readString(version).strip().equals("" + PostgresServer.MAJOR)) {
                throw new CannotStart(foreign(database));
            }
        } catch (IOException e) {
            throw new CannotStart("The data folder " + data + " cannot be read: " + e, e);
        }
    }

    private static String foreign(Path database) {
        return "The database in " + database
                + " was written by another major version of PostgreSQL; this program brings "
                + PostgresServer.MAJOR + ". With the release that wrote it running on STAKEWOOD_POSTGRES_PORT=5433:\n"
                + "  pg_dump -h 127.0.0.1 -p 5433 -U stakewood -Fc -f stakewood.dump stakewood\n"
                + "then, with this release running on the same port and an empty STAKEWOOD_DATA:\n"
                + "  pg_restore -h 127.0.0.1 -p 5433 -U stakewood -d stakewood --clean --if-exists stakewood.dump\n"
                + "The password is in secrets.properties of the data folder.";
    }

    private static void stopLeftOver(PostgresServer server) throws IOException {
        Optional<ProcessHandle> process = server.process();
        if (process.isPresent()) {
            LOG.infof(
                    "Stopping the PostgreSQL that a killed Stakewood left behind (process %d)",
                    process.get().pid());
            server.stop();
        }
    }

    private static void setAside(Path database) throws IOException {
        if (Files.exists(database)) {
            Path broken = database.resolveSibling(
                    database.getFileName() + ".broken-" + Instant.now().toEpochMilli());
            Files.move(database, broken);
            LOG.warnf("A database that was never completed is set aside as %s; a new one is made", broken);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private void greet(boolean made) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), PostgresServer.USER, password);
                Statement statement = connection.createStatement()) {
            if (!made) {
                statement.execute("create database " + DATABASE);
            }
            try (ResultSet one = statement.executeQuery("select 1")) {
                one.next();
            }
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String jdbcUrl() {
        return url(DATABASE);
    }

    public String user() {
        return PostgresServer.USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** The process number of the running server. */
    public long pid() throws IOException {
        return server.process()
                .orElseThrow(() -> new IOException("no server runs"))
                .pid();
    }

    /** Why the server is not started again any more; empty while all is well. */
    public Optional<String> givenUp() {
        return watch.givenUp();
    }

    @Override
    public void close() {
        watch.end();
        try {
            if (server.process().isPresent()) {
                server.stop();
            }
        } catch (IOException e) {
            LOG.error("PostgreSQL could not be stopped; the next start will try again", e);
        }
    }
}
