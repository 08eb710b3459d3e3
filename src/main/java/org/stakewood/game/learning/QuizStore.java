package org.stakewood.game.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where answers to the questions before the first act are kept, and who may act. Each method is one transaction. */
public interface QuizStore {

    /** Everything that a seat has answered, in order. */
    List<QuizAnswer> of(long seat);

    /** Everything that the people of a session have answered, in order. */
    List<QuizAnswer> ofSession(long session);

    /** Keeps a choice; not once the question was answered rightly. */
    void answer(long seat, int question, int choice, boolean correct);

    /** The person may act from now on. */
    void admit(long seat, boolean lifted);

    /** Seats of a session that may act, and whether the host let them in without the answers. */
    Map<Long, Boolean> admitted(long session);

    /** Everybody of a session may act from now on. */
    void lift(long session);

    /** Whether the session of a game asks before one may act; empty if there is no such game. */
    Optional<Boolean> asks(long game);

    /** The session of a game; empty if there is no such game. */
    Optional<Long> session(long game);

    /** True if the seat that has an account of a game may not act yet. */
    boolean bars(long game, int account);
}
