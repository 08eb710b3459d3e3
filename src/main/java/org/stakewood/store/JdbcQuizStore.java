package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stakewood.game.learning.QuizAnswer;
import org.stakewood.game.learning.QuizStore;

/** Answers to the questions before the first act, in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbcQuizStore implements QuizStore {

    private final PageConnections connections;

    JdbcQuizStore(PageConnections connections) {
        this.connections = connections;
    }

    @Override
    public List<QuizAnswer> of(long seat) {
        return read("select * from quiz_answer where seat_id = ? order by question, attempt", seat);
    }

    @Override
    public List<QuizAnswer> ofSession(long session) {
        return read("""
                select a.* from quiz_answer a join seat s on s.id = a.seat_id
                where s.session_id = ? order by a.seat_id, a.question, a.attempt""", session);
    }

    @Override
    public void answer(long seat, int question, int choice, boolean correct) {
        // The seat's row is held, so that two devices do not count the same attempt.
        flags("select true from seat where id = ? for no key update", seat);
        update("""
                insert into quiz_answer (seat_id, question, attempt, choice, correct)
                select ?, ?, coalesce(max(attempt), 0) + 1, ?, ? from quiz_answer
                where seat_id = ? and question = ? having not coalesce(bool_or(correct), false)""", seat, question, choice, correct, seat, question);
    }

    @Override
    public void admit(long seat, boolean lifted) {
        update("update seat set admitted_at = now(), lifted = ? where id = ? and admitted_at is null", lifted, seat);
    }

    @Override
    public Map<Long, Boolean> admitted(long session) {
        Map<Long, Boolean> seats = new TreeMap<>();
        connections.with(
                "reading who may act",
                connection -> Jdbc.query(
                        connection,
                        row -> seats.put(row.getLong("id"), row.getBoolean("lifted")),
                        "select id, lifted from seat where session_id = ? and admitted_at is not null",
                        session));
        return seats;
    }

    @Override
    public void lift(long session) {
        update("update session set gate = false where id = ?", session);
    }

    @Override
    public Optional<Boolean> asks(long game) {
        return flags("select s.gate from game g join session s on s.id = g.session_id where g.id = ?", game);
    }

    @Override
    public Optional<Long> session(long game) {
        return connections
                .with(
                        "reading whose game it is",
                        connection -> Jdbc.query(
                                connection, row -> row.getLong(1), "select session_id from game where id = ?", game))
                .stream()
                .findFirst();
    }

    @Override
    public boolean bars(long game, int account) {
        return flags("""
                        select admitted_at is null from seat
                        where game_id = ? and account = ? and state in ('OPEN', 'HANDED', 'AWAY')""", game, account).orElse(false);
    }

    private Optional<Boolean> flags(String query, Object... parameters) {
        return connections
                .with(
                        "reading who may act",
                        connection -> Jdbc.query(connection, row -> row.getBoolean(1), query, parameters))
                .stream()
                .findFirst();
    }

    private List<QuizAnswer> read(String query, Object... parameters) {
        return connections.with(
                "reading answers", connection -> Jdbc.query(connection, JdbcQuizStore::answer, query, parameters));
    }

    private void update(String query, Object... parameters) {
        connections.with("writing answers", connection -> Jdbc.update(connection, query, parameters));
    }

    private static QuizAnswer answer(ResultSet row) throws SQLException {
        return new QuizAnswer(
                row.getLong("seat_id"),
                row.getInt("question"),
                row.getInt("attempt"),
                row.getInt("choice"),
                row.getBoolean("correct"),
                Jdbc.instant(row, "at"));
    }
}
