package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.stakewood.game.AuditEntry;
import org.stakewood.game.Moving;
import org.stakewood.game.PracticeStore;
import org.stakewood.game.session.SessionPlan;

/**
 * Practice rounds in PostgreSQL. The session's row is held first, as by whoever takes a seat, then those of its games:
 * a game's writer holds its game and only ever refers to the session, which this lock does not disturb.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbcPracticeStore implements PracticeStore {

    private static final String KEPT = "state in ('OPEN', 'HANDED', 'AWAY')";

    /** An account that is somebody's there already, or that there is not, is left open. */
    private static final String MOVE = """
            update seat set game_id = ?, account = case when account < ? and not exists (
                select 1 from seat o where o.game_id = ? and o.account = seat.account and o.id <> seat.id
                  and o.state in ('OPEN', 'HANDED', 'AWAY')) then account end
            where session_id = ? and game_id = ? and""";

    /** The version rises, so that every node looks at the clock again before it moves it. */
    private static final String WAIT = "update game set pause_reason = 'PRACTICE', version = version + 1 where id = ?";

    private static final String WAIT_NO_MORE = "update game set pause_reason = null, version = version + 1"
            + " where id = ? and pause_reason = 'PRACTICE'";

    private final PageConnections connections;
    private final Codec codec = new Codec();

    JdbcPracticeStore(PageConnections connections) {
        this.connections = connections;
    }

    @Override
    public boolean begin(long session, List<SessionPlan.Network> rounds, AuditEntry act) {
        return connections.with("beginning a practice", connection -> {
            if (practising(connection, session)) {
                return false;
            }
            List<Long> games = games(connection, session);
            for (long game : games) {
                if (!inLobby(connection, game)) {
                    return false;
                }
            }
            int arm = Math.min(0, number(connection, "select min(arm) from game where session_id = ?", session));
            for (int i = 0; i < games.size(); i++) {
                SessionPlan.Network round = rounds.get(i);
                long practice = new NewGames(codec).insert(connection, session, --arm, games.get(i), round);
                int accounts = round.opening().accounts().size();
                move(connection, session, new Moving(games.get(i), practice, accounts), KEPT);
                // Who pressed Start a moment ago, in another window, meant no game that nobody sits in.
                Jdbc.update(connection, WAIT, games.get(i));
            }
            Jdbc.update(connection, "update session set practising = true where id = ?", session);
            Audits.insert(connection, session, null, List.of(act));
            return true;
        });
    }

    @Override
    public boolean end(long session, List<Moving> moves, AuditEntry act) {
        return connections.with("ending a practice", connection -> {
            if (!practising(connection, session)) {
                return false;
            }
            for (Moving each : moves) {
                Jdbc.update(connection, WAIT_NO_MORE, each.to());
                move(connection, session, each, KEPT);
                // Who left while practising is of this game too, but never had an account in it.
                move(connection, session, new Moving(each.from(), each.to(), 0), "not " + KEPT);
            }
            Jdbc.update(connection, "update session set practising = false where id = ?", session);
            Audits.insert(connection, session, null, List.of(act));
            return true;
        });
    }

    @Override
    public void settle(long session) {
        connections.with("moving to the game that is played", connection -> {
            boolean practising = practising(connection, session);
            for (long game : games(connection, session)) {
                List<Long> rounds = Jdbc.query(
                        connection,
                        row -> row.getLong(1),
                        "select id from game where practice_of = ? order by id desc",
                        game);
                long played = practising ? rounds.get(0) : game;
                for (long other : rounds) {
                    if (other != played) {
                        move(connection, session, new Moving(other, played, Integer.MAX_VALUE), KEPT);
                    }
                }
                if (played != game) {
                    move(connection, session, new Moving(game, played, Integer.MAX_VALUE), KEPT);
                }
            }
            return null;
        });
    }

    @Override
    public Optional<Boolean> over(long game) {
        return connections
                .with(
                        "looking for a practice",
                        connection -> Jdbc.query(connection, row -> row.getBoolean(1), """
                        select not (s.practising and not exists
                            (select 1 from game newer where newer.practice_of = g.practice_of and newer.id > g.id))
                        from game g join session s on s.id = g.session_id
                        where g.id = ? and g.practice_of is not null""", game))
                .stream()
                .findFirst();
    }

    private static void move(Connection connection, long session, Moving each, String which) throws SQLException {
        Jdbc.update(connection, MOVE + " " + which, each.to(), each.accounts(), each.to(), session, each.from());
    }

    private static boolean practising(Connection connection, long session) throws SQLException {
        return Jdbc.query(
                        connection,
                        row -> row.getBoolean(1),
                        "select practising from session where id = ? for no key update",
                        session)
                .contains(true);
    }

    private static boolean inLobby(Connection connection, long game) throws SQLException {
        return Jdbc.query(
                        connection,
                        row -> row.getString(1),
                        "select status from game where id = ? for no key update",
                        game)
                .contains("LOBBY");
    }

    /** The games of a session that count, in their order. */
    private static List<Long> games(Connection connection, long session) throws SQLException {
        return Jdbc.query(
                connection,
                row -> row.getLong(1),
                "select id from game where session_id = ? and practice_of is null order by arm",
                session);
    }

    private static int number(Connection connection, String query, long of) throws SQLException {
        return Jdbc.query(connection, row -> row.getInt(1), query, of).get(0);
    }
}
