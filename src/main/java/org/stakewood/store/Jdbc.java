package org.stakewood.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakewood.game.StoreException;

/** Plain JDBC with few words: parameters in order, rows through a function, failures as {@link StoreException}. */
final class Jdbc {

    /** Lost connections, shutdowns, locks and statements that took too long, too many connections. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");

    private static final Set<String> PASSING = Set.of("55P03", "25P03");

    private Jdbc() {}

    /** What to do with a row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> query(Connection connection, Row<T> row, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.read(rows));
            }
            return all;
        }
    }

    static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** The moment of a column; null if it is. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** A failure as the game wants it. Without a state of its own it is the pool's, which had no connection. */
    static StoreException failed(String what, SQLException e) {
        String state = e.getSQLState();
        boolean passing = state == null || PASSING.contains(state) || PASSING_CLASSES.contains(state.substring(0, 2));
        return new StoreException(what + ": " + e.getMessage(), passing, e);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                set(connection, statement, i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void set(Connection connection, PreparedStatement statement, int at, Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.OTHER);
        } else if (value instanceof Instant moment) {
            statement.setObject(at, moment.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Long[] all) {
            statement.setArray(at, connection.createArrayOf("int8", all));
        } else if (value instanceof Integer[] all) {
            statement.setArray(at, connection.createArrayOf("int4", all));
        } else if (value instanceof Double[] all) {
            statement.setArray(at, connection.createArrayOf("float8", all));
        } else if (value instanceof Boolean[] all) {
            statement.setArray(at, connection.createArrayOf("bool", all));
        } else if (value instanceof String[] all) {
            statement.setArray(at, connection.createArrayOf("text", all));
        } else {
            statement.setObject(at, value);
        }
    }
}
