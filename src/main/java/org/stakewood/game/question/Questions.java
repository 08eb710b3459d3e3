package org.stakewood.game.question;

import java.util.List;
import java.util.Optional;
import org.stakewood.game.Control;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.Note;
import org.stakewood.game.Notes;
import org.stakewood.game.Sorry;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/** Asks a class to predict before it plays on, and what it thinks afterwards. */
public final class Questions {

    /** Longest text of what somebody thinks afterwards, characters. */
    public static final int LONGEST_TEXT = 2_000;

    private static final double MOST = 1e9;

    private final QuestionStore store;
    private final Sessions sessions;
    private final Control control;
    private final Tables tables;
    private final Notes notes;

    public Questions(QuestionStore store, Sessions sessions, Control control, Tables tables, Notes notes) {
        this.store = store;
        this.sessions = sessions;
        this.control = control;
        this.tables = tables;
        this.notes = notes;
    }

    /**
     * Pauses all networks and asks everybody where something will be in some days, counted from the first network's
     * day. A question that was open is closed. Refused: PRACTISING during a practice round, DAYS_INVALID unless the day is still to come in every network.
     */
    public Question ask(long host, long session, Subject subject, int days) {
        Session asked = sessions.helped(host, session);
        if (asked.practising()) {
            throw new Sorry(Sorry.Why.PRACTISING);
        }
        List<Moment> moments =
                asked.games().stream().map(each -> tables.table(each).current()).toList();
        Moment moment = moments.get(0);
        int target = moment.day() + days;
        if (days < 1 || moments.stream().anyMatch(each -> target > each.days() || target <= each.day())) {
            throw new Sorry(Sorry.Why.DAYS_INVALID);
        }
        if (moments.stream().anyMatch(each -> each.clock().status() == GameStatus.RUNNING)) {
            control.pause(host, session);
        }
        store.of(session).stream().filter(Question::open).forEach(each -> store.close(each.id()));
        Question question = store.ask(session, subject, moment.day(), target);
        sessions.keep(host, session, "Ask", String.valueOf(target));
        tell(session, question.id());
        return question;
    }

    /** No more answers. */
    public void close(long host, long session, long question) {
        Question found = require(host, session, question);
        store.close(found.id());
        sessions.keep(host, session, "CloseQuestion", "");
        tell(session, question);
    }

    /** Puts the answers on the projector, or takes them off. */
    public void show(long host, long session, long question, boolean shown) {
        require(host, session, question);
        store.show(session, shown ? question : null);
        tell(session, question);
    }

    /** A session's questions, the newest first. Whoever asks must be entitled to it already. */
    public List<Question> of(long session) {
        return store.of(session);
    }

    /** The answers to a question of the people of one network, who are asked what comes true there. */
    public List<Guess> guesses(long question, long game) {
        return store.guesses(question, game);
    }

    /** Keeps an answer; a later one takes its place. Refused: NOT_FOUND, RANGE_INVALID, QUESTION_CLOSED. */
    public void answer(Seat seat, long question, double low, double high) {
        store.find(question)
                .filter(each -> each.session() == seat.session())
                .orElseThrow(() -> new Sorry(Sorry.Why.NOT_FOUND));
        if (!(low >= 0 && low <= high && high <= MOST)) {
            throw new Sorry(Sorry.Why.RANGE_INVALID);
        }
        if (!store.answer(question, seat.id(), low, high)) {
            throw new Sorry(Sorry.Why.QUESTION_CLOSED);
        }
        notes.publish(new Note(seat.session(), Note.Kind.ANSWER, question));
    }

    /** Keeps what a person thinks of the game; an empty text takes it away. Refused: TEXT_INVALID. */
    public void reflect(Seat seat, String text) {
        String clean = text == null ? "" : text.strip();
        if (clean.length() > LONGEST_TEXT) {
            throw new Sorry(Sorry.Why.TEXT_INVALID);
        }
        store.reflect(seat.id(), clean);
    }

    /** What a person thought of the game; empty if nothing. */
    public Optional<String> reflection(long seat) {
        return store.reflection(seat);
    }

    private Question require(long host, long session, long question) {
        sessions.helped(host, session);
        return store.find(question)
                .filter(each -> each.session() == session)
                .orElseThrow(() -> new Sorry(Sorry.Why.NOT_FOUND));
    }

    private void tell(long session, long question) {
        notes.publish(new Note(session, Note.Kind.QUESTION, question));
    }
}
