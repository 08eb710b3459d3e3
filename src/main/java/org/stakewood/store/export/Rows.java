package org.stakewood.store.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Executor;
import org.stakewood.game.data.DataColumn;
import org.stakewood.game.data.DataTable;
import org.stakewood.game.data.DataType;

/** Reads a table of a game row by row, a thousand at a time, into cells. */
final class Rows {

    private static final int AT_A_TIME = 1_000;

    private final Connection connection;
    private final long game;
    private final long session;
    private final Redactor redactor;
    private final Executor writer;

    /** @param writer writes what was read while more is being read */
    Rows(Connection connection, long game, long session, Redactor redactor, Executor writer) {
        this.connection = connection;
        this.game = game;
        this.session = session;
        this.redactor = redactor;
        this.writer = writer;
    }

    void copy(Source source, Cells to) throws SQLException, IOException {
        DataTable table = source.table();
        List<DataColumn> columns = table.columns();
        WrittenBehind behind = new WrittenBehind(to, writer);
        try (PreparedStatement statement = connection.prepareStatement(source.query(game, session))) {
            behind.begin(table);
            statement.setFetchSize(AT_A_TIME);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (int i = 0; i < columns.size(); i++) {
                        cell(rows, i + 1, columns.get(i), behind);
                    }
                    behind.endRow();
                }
            }
            behind.end();
        } finally {
            behind.settle();
        }
    }

    private void cell(ResultSet row, int at, DataColumn column, Cells to) throws SQLException {
        switch (column.type()) {
            case WHOLE, AMOUNT -> {
                long value = row.getLong(at);
                if (row.wasNull()) {
                    to.missing();
                } else if (column.type() == DataType.AMOUNT) {
                    to.amount(value);
                } else {
                    to.whole(value);
                }
            }
            case NUMBER -> {
                double value = row.getDouble(at);
                if (row.wasNull() || Double.isNaN(value) || Double.isInfinite(value)) {
                    to.missing();
                } else {
                    to.number(value);
                }
            }
            case FLAG -> {
                boolean value = row.getBoolean(at);
                if (row.wasNull()) {
                    to.missing();
                } else {
                    to.whole(value ? 1 : 0);
                }
            }
            default -> words(row, at, column, to);
        }
    }

    private void words(ResultSet row, int at, DataColumn column, Cells to) throws SQLException {
        String value =
                switch (column.type()) {
                    case TIME -> time(row.getObject(at, OffsetDateTime.class));
                    default -> row.getString(at);
                };
        if (value == null) {
            to.missing();
        } else if (column.type() == DataType.JSON) {
            to.json(value);
        } else {
            to.text(column.type() == DataType.WORDS ? redactor.clean(value) : value);
        }
    }

    private static String time(OffsetDateTime moment) {
        return moment == null
                ? null
                : DateTimeFormatter.ISO_INSTANT.format(moment.withOffsetSameInstant(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MILLIS)
                        .toInstant());
    }
}
