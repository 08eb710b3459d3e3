package org.stakewood.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.stakewood.game.ClockState;
import org.stakewood.game.GameRow;
import org.stakewood.game.GameStatus;
import org.stakewood.game.PauseReason;

/** The table {@code game}: where a game has got to, and its clock. */
final class GameRows {

    private static final String COLUMNS =
            "id, session_id, rules, version, seq, state_hash, day, days, status, millis_per_day, next_day_at, remaining,"
                    + " run_until, breath_seconds, pause_reason, late_millis, clock_timestamp() as now";

    static final String UPDATE = """
            update game set rules = ?, version = ?, seq = ?, state_hash = ?, day = ?, status = ?, millis_per_day = ?,
              next_day_at = ?::timestamptz, remaining = ?::bigint, run_until = ?::int, breath_seconds = ?,
              pause_reason = ?::text, late_millis = ?,
              started_at = case when ? <> 'LOBBY' then coalesce(started_at, now()) end,
              ended_at = case when ? = 'OVER' then coalesce(ended_at, now()) end
            where id = ?""";

    private GameRows() {}

    /** Rows of one game, without a lock or as {@code lock} says. */
    static <T> List<T> select(Connection connection, long game, String lock, Jdbc.Row<T> row) throws SQLException {
        return Jdbc.query(connection, row, "select " + COLUMNS + " from game where id = ? " + lock, game);
    }

    static GameRow read(ResultSet row) throws SQLException {
        return new GameRow(
                row.getLong("id"),
                row.getLong("session_id"),
                row.getInt("rules"),
                row.getLong("version"),
                row.getLong("seq"),
                row.getLong("state_hash"),
                row.getInt("day"),
                row.getInt("days"),
                clock(row));
    }

    /** The parameters of {@link #UPDATE}. */
    static List<Object> parameters(GameRow row) {
        ClockState clock = row.clock();
        String status = clock.status().name();
        return Arrays.asList(
                row.rules(),
                row.version(),
                row.seq(),
                row.hash(),
                row.day(),
                status,
                clock.millisPerDay(),
                clock.nextDayAt(),
                clock.remaining(),
                clock.runUntil(),
                clock.breathSeconds(),
                clock.reason() == null ? null : clock.reason().name(),
                clock.lateMillis(),
                status,
                status,
                row.id());
    }

    private static ClockState clock(ResultSet row) throws SQLException {
        String reason = row.getString("pause_reason");
        return new ClockState(
                GameStatus.valueOf(row.getString("status")),
                row.getLong("millis_per_day"),
                Jdbc.instant(row, "next_day_at"),
                row.getObject("remaining", Long.class),
                row.getObject("run_until", Integer.class),
                row.getInt("breath_seconds"),
                reason == null ? null : PauseReason.valueOf(reason),
                row.getLong("late_millis"));
    }
}
