package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.stakewood.game.question.Guess;
import org.stakewood.game.question.Question;
import org.stakewood.game.question.QuestionStore;
import org.stakewood.game.question.Subject;

/** Questions and answers in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbcQuestionStore implements QuestionStore {

    private final PageConnections connections;

    JdbcQuestionStore(PageConnections connections) {
        this.connections = connections;
    }

    @Override
    public Question ask(long session, Subject subject, int asked, int target) {
        return questions(
                        "insert into question (session_id, subject, asked, target) values (?, ?, ?, ?) returning *",
                        session,
                        subject.name(),
                        asked,
                        target)
                .get(0);
    }

    @Override
    public List<Question> of(long session) {
        return questions("select * from question where session_id = ? and not dropped order by id desc", session);
    }

    @Override
    public Optional<Question> find(long question) {
        return questions("select * from question where id = ?", question).stream()
                .findFirst();
    }

    @Override
    public void close(long question) {
        update("update question set open = false where id = ?", question);
    }

    @Override
    public void show(long session, Long question) {
        update(
                "update question set shown = (id is not distinct from ?::bigint) where session_id = ?",
                question,
                session);
    }

    @Override
    public boolean answer(long question, long seat, double low, double high) {
        return update("""
                        insert into answer (question_id, seat_id, low, high, millis)
                        select id, ?, ?, ?, least(extract(epoch from now() - asked_at) * 1000, 2147483647)::int
                          from question where id = ? and open for share
                        on conflict (question_id, seat_id)
                          do update set low = excluded.low, high = excluded.high, millis = excluded.millis, at = now()""", seat, low, high, question) == 1;
    }

    @Override
    public List<Guess> guesses(long question, long game) {
        return guesses("""
                select answer.* from answer join seat on seat.id = seat_id
                where question_id = ? and game_id = ? and not test order by seat_id""", question, game);
    }

    private List<Guess> guesses(String query, Object... parameters) {
        return connections.with(
                "reading answers",
                connection -> Jdbc.query(
                        connection,
                        row -> new Guess(
                                row.getLong("question_id"),
                                row.getLong("seat_id"),
                                row.getDouble("low"),
                                row.getDouble("high"),
                                row.getInt("millis")),
                        query,
                        parameters));
    }

    @Override
    public void reflect(long seat, String text) {
        if (text.isEmpty()) {
            update("delete from reflection where seat_id = ?", seat);
        } else {
            update("""
                    insert into reflection (seat_id, text) values (?, ?)
                    on conflict (seat_id) do update set text = excluded.text, at = now()""", seat, text);
        }
    }

    @Override
    public Optional<String> reflection(long seat) {
        return connections
                .with(
                        "reading a text",
                        connection -> Jdbc.query(
                                connection,
                                row -> row.getString(1),
                                "select text from reflection where seat_id = ?",
                                seat))
                .stream()
                .findFirst();
    }

    private List<Question> questions(String query, Object... parameters) {
        return connections.with(
                "reading questions",
                connection -> Jdbc.query(connection, JdbcQuestionStore::question, query, parameters));
    }

    private int update(String query, Object... parameters) {
        return connections.with("writing a question", connection -> Jdbc.update(connection, query, parameters));
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getLong("id"),
                row.getLong("session_id"),
                Subject.valueOf(row.getString("subject")),
                row.getInt("asked"),
                row.getInt("target"),
                Jdbc.instant(row, "asked_at"),
                row.getBoolean("open"),
                row.getBoolean("shown"));
    }
}
