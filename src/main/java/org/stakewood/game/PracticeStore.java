package org.stakewood.game;

import java.util.List;
import java.util.Optional;
import org.stakewood.game.session.SessionPlan;

/** Where practice rounds are kept. Each method is one transaction, under the session's lock. */
public interface PracticeStore {

    /**
     * Makes a practice game for each network of a session, in their order, moves everybody over and keeps the act. False,
     * and nothing is changed, if a practice is on already or a network has begun.
     */
    boolean begin(long session, List<SessionPlan.Network> rounds, AuditEntry act);

    /** Moves everybody back and keeps the act. False, and nothing is changed, if no practice is on. */
    boolean end(long session, List<Moving> moves, AuditEntry act);

    /** Moves those over who sit in a game that is not played now: they came while all others moved. */
    void settle(long session);

    /** Whether a practice game is over; empty if the game counts. */
    Optional<Boolean> over(long game);
}
