package org.stakewood.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.stakewood.game.AuditEntry;
import org.stakewood.game.session.SessionStore;

/** The table {@code audit}. */
final class Audits {

    private Audits() {}

    static List<SessionStore.Audited> newest(Connection connection, long session, int limit) throws SQLException {
        return Jdbc.query(
                connection,
                row -> new SessionStore.Audited(
                        new AuditEntry(
                                row.getObject("host_id", Long.class),
                                row.getObject("seat_id", Long.class),
                                row.getObject("day", Integer.class),
                                row.getString("act"),
                                row.getString("detail")),
                        Jdbc.instant(row, "at")),
                "select host_id, seat_id, day, act, detail, at from audit where session_id = ? order by id desc limit ?",
                session,
                limit);
    }

    static void insert(Connection connection, long session, Long game, List<AuditEntry> entries) throws SQLException {
        for (AuditEntry each : entries) {
            Jdbc.update(
                    connection,
                    "insert into audit (session_id, game_id, host_id, seat_id, day, act, detail)"
                            + " values (?, ?::bigint, ?::bigint, ?::bigint, ?::int, ?, ?::text)",
                    session,
                    game,
                    each.host(),
                    each.seat(),
                    each.day(),
                    each.act(),
                    each.detail());
        }
    }
}
