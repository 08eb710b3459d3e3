package org.stakewood.web.host;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Kills the connection that writes a row of one session into a table, until it is put away. */
final class Knife implements AutoCloseable {

    private final DataSource database;
    private final String table;

    /** @param when INSERT or UPDATE */
    Knife(DataSource database, long session, String when, String table) {
        this.database = database;
        this.table = table;
        change(database, """
                create or replace function knife() returns trigger language plpgsql as $$
                declare
                  row jsonb := to_jsonb(new);
                begin
                  if coalesce(row->>'session_id', (select g.session_id from game g where g.id = (row->>'game_id')::bigint)::text,
                      row->>'id') = tg_argv[0] then
                    perform pg_terminate_backend(pg_backend_pid());
                  end if;
                  return null;
                end $$""");
        change(
                database,
                "create trigger knife after " + when + " on " + table + " for each row execute function knife('"
                        + session + "')");
    }

    @Override
    public void close() {
        change(database, "drop trigger knife on " + table);
    }

    static void change(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    static String text(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Who sits where, and what there is of each game of a session. */
    static String picture(DataSource database, long session) {
        return text(database, """
                select jsonb_pretty(jsonb_build_object(
                  'session', (select to_jsonb(s) from session s where id = %1$d),
                  'seats', (select jsonb_agg(to_jsonb(s) - 'present_at' order by id) from seat s where session_id = %1$d),
                  'games', (select jsonb_agg(jsonb_build_array(id, arm, practice_of, status, pause_reason, version, seq, state_hash,
                      dropped_from, set_back_to,
                      (select count(*) from journal where game_id = g.id), (select count(*) from event where game_id = g.id),
                      (select count(*) from snapshot where game_id = g.id), (select count(*) from standing where game_id = g.id))
                    order by id) from game g where session_id = %1$d),
                  'questions', (select jsonb_agg(to_jsonb(q) order by id) from question q where session_id = %1$d),
                  'acts', (select count(*) from audit where session_id = %1$d)))""".formatted(session));
    }
}
