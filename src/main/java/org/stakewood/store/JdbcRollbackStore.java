package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.game.AuditEntry;
import org.stakewood.game.Dropped;
import org.stakewood.game.Loss;
import org.stakewood.game.RollbackStore;
import org.stakewood.game.SetBack;

/**
 * Games that are set back, in PostgreSQL. Locks are taken as for a practice: the session's row, then those of its games.
 * Columns are read from the catalog, so that a column that comes later is copied too.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbcRollbackStore implements RollbackStore {

    /** What a game is made of up to a row of its journal. */
    static final List<String> BY_ROW = List.of("journal", "snapshot", "event");

    /** What there is of each of its days. */
    static final List<String> BY_DAY =
            List.of("standing", "pool_day", "validator_day", "coin_day", "absence", "earning");

    private final PageConnections connections;

    JdbcRollbackStore(PageConnections connections) {
        this.connections = connections;
    }

    @Override
    public OptionalLong endOf(long game, int day) {
        return connections
                .with(
                        "looking for the end of a day",
                        connection -> Jdbc.query(
                                connection,
                                row -> row.getLong(1),
                                "select seq from event where game_id = ? and day = ? and account is null and kind = ?",
                                game,
                                day,
                                TypeIds.of(DayPassed.class)))
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public Loss since(long game, long row) {
        return connections.with(
                "counting what would be lost",
                connection -> Jdbc.query(
                                connection,
                                found -> new Loss(0, found.getInt(1), found.getInt(2), found.getInt(3)),
                                """
                                select count(distinct account), count(account), count(*) filter (where key like 'host:%')
                                from journal where game_id = ? and seq > ? and result = 'ACCEPTED'""",
                                game,
                                row)
                        .get(0));
    }

    @Override
    public boolean setBack(long session, List<SetBack> cuts, AuditEntry act) {
        return connections.with("setting games back", connection -> {
            Jdbc.query(connection, row -> true, "select 1 from session where id = ? for no key update", session);
            for (SetBack each : cuts) {
                if (!stands(connection, session, each.game())) {
                    return false;
                }
            }
            for (SetBack each : cuts) {
                replace(connection, session, each);
            }
            Jdbc.update(connection, """
                    update question set dropped = true, open = false, shown = false where session_id = ? and asked >
                      (select max(set_back_to) - 1 from game where session_id = ? and practice_of is null
                       having count(*) = ?)""", session, session, cuts.size());
            Audits.insert(connection, session, null, List.of(act));
            return true;
        });
    }

    @Override
    public List<Dropped> dropped(long session) {
        return connections.with(
                "looking for games that were left",
                connection -> Jdbc.query(
                        connection,
                        row -> new Dropped(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                        """
                        select old.id, now.arm + 1, old.dropped_from, old.day
                        from game old join game now on now.id = old.practice_of
                        where old.session_id = ? and old.dropped_from is not null order by old.id desc""",
                        session));
    }

    private static boolean stands(Connection connection, long session, long game) throws SQLException {
        return !Jdbc.query(connection, row -> true, """
                        select 1 from game where id = ? and session_id = ? and practice_of is null
                          and status in ('PAUSED', 'BROKEN') for no key update""", game, session).isEmpty();
    }

    private static void replace(Connection connection, long session, SetBack cut) throws SQLException {
        long old = cut.game();
        int free = number(connection, "select max(arm) + 1 from game where session_id = ?", session);
        int below = number(connection, "select least(0, min(arm)) - 1 from game where session_id = ?", session);
        long next = Jdbc.query(
                        connection,
                        row -> row.getLong(1),
                        "insert into game (arm, " + columns(connection, "game", "'id', 'arm'") + ") select ?, "
                                + columns(connection, "game", "'id', 'arm'")
                                + " from game where id = ? returning id",
                        free,
                        old)
                .get(0);
        for (String each : BY_ROW) {
            copy(connection, each, "seq", cut.until(), old, next);
        }
        for (String each : BY_DAY) {
            copy(connection, each, "day", cut.day(), old, next);
        }
        int arm = number(connection, "select arm from game where id = ?", old);
        // Practices of the old game, and what it was set back from before, are now of the one that goes on.
        Jdbc.update(connection, "update game set practice_of = ? where practice_of = ?", next, old);
        Jdbc.update(
                connection,
                "update game set arm = ?, practice_of = ?, dropped_from = ?, version = version + 1,"
                        + " pause_reason = case when status = 'PAUSED' then 'LEFT' else pause_reason end where id = ?",
                below,
                next,
                cut.day() + 1,
                old);
        Jdbc.update(connection, """
                update game set arm = ?, seq = ?, state_hash = ?, day = ?, status = 'PAUSED', pause_reason = 'HOST',
                  next_day_at = null, remaining = millis_per_day, run_until = null, late_millis = 0, ended_at = null,
                  set_back_to = ?, dropped_from = null where id = ?""", arm, cut.until(), cut.hash(), cut.day(), cut.day() + 1, next);
        Jdbc.update(connection, """
                update seat set game_id = ?, account = case when account < ? then account end
                where session_id = ? and game_id = ?""", next, cut.accounts(), session, old);
    }

    private static void copy(Connection connection, String table, String column, long last, long old, long next)
            throws SQLException {
        String columns = columns(connection, table, "'game_id'");
        Jdbc.update(
                connection,
                "insert into " + table + " (game_id, " + columns + ") select ?, " + columns + " from " + table
                        + " where game_id = ? and " + column + " <= ?",
                next,
                old,
                last);
    }

    /** All columns of a table but some, in quotes and in order. */
    private static String columns(Connection connection, String table, String but) throws SQLException {
        return Jdbc.query(connection, row -> row.getString(1), """
                        select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
                        from information_schema.columns
                        where table_schema = current_schema() and table_name = ? and column_name not in (""" + but + ")", table)
                .get(0);
    }

    private static int number(Connection connection, String query, long of) throws SQLException {
        return Jdbc.query(connection, row -> row.getInt(1), query, of).get(0);
    }
}
