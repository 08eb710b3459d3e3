package org.stakewood.game.question;

import java.util.List;
import java.util.Optional;

/** Where questions and answers are kept. Each method is one transaction. */
public interface QuestionStore {

    /** A new open question. */
    Question ask(long session, Subject subject, int asked, int target);

    /** A session's questions, the newest first. */
    List<Question> of(long session);

    Optional<Question> find(long question);

    void close(long question);

    /** Shown on the projector, and no other of its session; or none. */
    void show(long session, Long question);

    /** Keeps an answer; a later one takes its place. False once the question is closed. */
    boolean answer(long question, long seat, double low, double high);

    /** The answers of people of one network. */
    List<Guess> guesses(long question, long game);

    /** What a person thought of it afterwards; a later text takes its place, an empty one takes it away. */
    void reflect(long seat, String text);

    /** What a person thought of it; empty if nothing. */
    Optional<String> reflection(long seat);
}
