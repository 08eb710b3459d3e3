package org.stakewood.game.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.stakewood.game.Answer;
import org.stakewood.game.Doorman;
import org.stakewood.game.Note;
import org.stakewood.game.Notes;
import org.stakewood.game.PracticeStore;
import org.stakewood.game.Sorry;
import org.stakewood.game.lesson.LessonShelf;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/**
 * Lets people act once they have answered the questions of their scenario, where the host asks for that. Until then
 * their account rests: no bot plays for them, because what a bot decides on the first days would no longer be theirs to
 * decide. Nor may anybody act in a practice that is over.
 */
public final class Gate implements Doorman {

    private final QuizStore store;
    private final PracticeStore practices;
    private final LessonShelf shelf;
    private final Sessions sessions;
    private final Notes notes;

    /** Games that count and do not ask, or have nothing to ask: a gate is never put up again. */
    private final Set<Long> open = ConcurrentHashMap.newKeySet();

    public Gate(QuizStore store, PracticeStore practices, LessonShelf shelf, Sessions sessions, Notes notes) {
        this.store = store;
        this.practices = practices;
        this.shelf = shelf;
        this.sessions = sessions;
        this.notes = notes;
    }

    @Override
    public Optional<Answer.Barred> refuse(long game, int account) {
        if (open.contains(game)) {
            return Optional.empty();
        }
        Optional<Boolean> over = practices.over(game);
        if (over.orElse(false)) {
            return Optional.of(new Answer.Barred(Answer.Bar.PRACTICE_OVER));
        }
        if (!store.asks(game).orElse(false) || !questions(game)) {
            if (over.isEmpty()) {
                open.add(game);
            }
            return Optional.empty();
        }
        return store.bars(game, account) ? Optional.of(new Answer.Barred(Answer.Bar.QUESTIONS)) : Optional.empty();
    }

    /** Where a scenario has no questions there is nothing to wait for. */
    private boolean questions(long game) {
        return store.session(game)
                .flatMap(sessions::find)
                .map(each -> !quiz(each, game).items().isEmpty())
                .orElse(false);
    }

    /** True if the person of a seat must answer before they may act. */
    public boolean bars(Seat seat) {
        return seat.account() >= 0 && refuse(seat.game(), seat.account()).isPresent();
    }

    /** The questions of the scenario that a game of a session is made of: networks may play different ones. */
    public Quiz quiz(Session session, long game) {
        return shelf.quiz(session.lessonOf(game));
    }

    /** Everything that a seat has answered, in order. */
    public List<QuizAnswer> answers(long seat) {
        return store.of(seat);
    }

    /**
     * Keeps choices by question, and lets the person act once the last question is answered rightly.
     *
     * @return true if all questions are answered rightly now
     */
    public boolean answer(Seat seat, Map<Integer, Integer> choices) {
        Session session = sessions.find(seat.session()).orElseThrow(() -> new Sorry(Sorry.Why.NOT_FOUND));
        List<Quiz.Item> items = quiz(session, seat.game()).items();
        choices.forEach((question, choice) -> {
            if (question >= 0
                    && question < items.size()
                    && choice >= 0
                    && choice < items.get(question).choices().size()) {
                store.answer(seat.id(), question, choice, items.get(question).right(choice));
            }
        });
        Set<Integer> right = new TreeSet<>();
        store.of(seat.id()).stream().filter(QuizAnswer::correct).forEach(each -> right.add(each.question()));
        boolean all = right.size() >= items.size();
        if (all) {
            store.admit(seat.id(), false);
            notes.publish(new Note(seat.session(), Note.Kind.SEAT, seat.id()));
        }
        return all;
    }

    /** Everybody may act from now on, whatever they have answered. */
    public void lift(long host, long session) {
        sessions.helped(host, session);
        store.lift(session);
        sessions.keep(host, session, "LiftGate", "");
        notes.publish(new Note(session, Note.Kind.SESSION, session));
    }

    /** One person may act from now on. Refused: NOT_FOUND. */
    public void lift(long host, long session, Seat seat) {
        sessions.helped(host, session);
        if (seat.session() != session) {
            throw new Sorry(Sorry.Why.NOT_FOUND);
        }
        store.admit(seat.id(), true);
        sessions.note(seat, host, "LetIn");
        notes.publish(new Note(session, Note.Kind.SEAT, seat.id()));
    }

    /** Everything that the people of a session have answered. Whoever asks must be entitled to it already. */
    public List<QuizAnswer> all(long session) {
        return store.ofSession(session);
    }

    /** Seats of a session that may act, and whether the host let them in without the answers. */
    public Map<Long, Boolean> admitted(long session) {
        return store.admitted(session);
    }
}
