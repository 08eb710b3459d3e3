package org.stakewood.store.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.stakewood.game.StoreException;
import org.stakewood.game.data.DataBusy;

/** Read-only transactions that see the database as it was at their beginning. */
final class Reading {

    /** Whoever claims a game under this number may write it; PostgreSQL forgets the claim with the transaction. */
    private static final int CLAIM = 5_147;

    /** A reader who takes nothing for so long is cut off; plans are made for all rows, not for the first. */
    private static final String BEGIN = """
            set transaction isolation level repeatable read, read only;
            set local idle_in_transaction_session_timeout = '120s';
            set local cursor_tuple_fraction = 1;
            set local work_mem = '32MB';
            set local jit = off""";

    private final DataSource source;

    Reading(DataSource source) {
        this.source = source;
    }

    /** Something that reads. */
    @FunctionalInterface
    interface Query<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Something that reads and writes elsewhere. */
    @FunctionalInterface
    interface Copy {
        void run(Connection connection) throws SQLException, IOException;
    }

    <T> T with(Query<T> query) {
        Connection taken = connection();
        try (Connection connection = taken) {
            begin(connection);
            try {
                return query.run(connection);
            } finally {
                end(connection);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void stream(Copy copy) throws IOException {
        try {
            with(connection -> {
                try {
                    copy.run(connection);
                    return null;
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    /** True if nobody else, on any node, writes this game until the end of the transaction. */
    static boolean claim(Connection connection, long game) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?, ?)")) {
            statement.setInt(1, CLAIM);
            statement.setInt(2, (int) game);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private Connection connection() {
        try {
            return source.getConnection();
        } catch (SQLException full) {
            throw new DataBusy();
        }
    }

    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(BEGIN);
        }
    }

    private static void end(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    private static StoreException failed(SQLException e) {
        boolean passing = e.getSQLState() == null || e.getSQLState().matches("(08|25|40|53|57).*");
        return new StoreException("reading the data of a game: " + e.getMessage(), passing, e);
    }
}
