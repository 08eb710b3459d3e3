package org.stakewood.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.stakewood.game.Entry;
import org.stakewood.game.Result;

/** The table {@code journal}. */
final class JournalRows {

    private static final String SELECT =
            "select seq, day, key, account, command, result, refusal, millis, hash from journal where game_id = ? and ";

    /** Any number of rows in one statement. */
    static final String INSERT = """
            insert into journal (game_id, seq, day, key, account, command, result, refusal, millis, hash)
            select ?, seq, day, key, account, command::json, result, refusal::json, millis, hash
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
              as row (seq, day, key, account, command, result, refusal, millis, hash)""";

    private final Codec codec;

    JournalRows(Codec codec) {
        this.codec = codec;
    }

    List<Entry> between(Connection connection, long game, long after, long until) throws SQLException {
        return Jdbc.query(connection, this::read, SELECT + "seq > ? and seq <= ? order by seq", game, after, until);
    }

    List<Entry> withKeys(Connection connection, long game, Collection<String> keys) throws SQLException {
        return keys.isEmpty()
                ? List.of()
                : Jdbc.query(connection, this::read, SELECT + "key = any(?)", game, keys.toArray(String[]::new));
    }

    List<Entry> refused(Connection connection, long game, int account, long before, int limit) throws SQLException {
        return Jdbc.query(
                connection,
                this::read,
                SELECT + "account = ? and result = 'REFUSED' and account is not null and seq < ?"
                        + " order by seq desc limit ?",
                game,
                account,
                before,
                limit);
    }

    /** The parameters of {@link #INSERT}. */
    List<Object> parameters(long game, List<Entry> rows) {
        int n = rows.size();
        return List.of(
                game,
                Column.longs(rows, n, Entry::seq),
                Column.ints(rows, n, Entry::day),
                Column.texts(rows, n, Entry::key),
                Column.ints(rows, n, Entry::account),
                Column.texts(rows, n, each -> codec.text(each.command())),
                Column.texts(rows, n, each -> each.result().name()),
                Column.texts(rows, n, each -> codec.text(each.refusal())),
                Column.ints(rows, n, Entry::millis),
                Column.longs(rows, n, Entry::hash));
    }

    private Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                row.getInt("day"),
                row.getString("key"),
                row.getObject("account", Integer.class),
                codec.command(row.getString("command")),
                Result.valueOf(row.getString("result")),
                codec.refusal(row.getString("refusal")),
                row.getObject("millis", Integer.class),
                row.getObject("hash", Long.class));
    }
}
