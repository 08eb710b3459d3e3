package org.stakewood.web.host.people;

import org.stakewood.game.seat.Seat;

/**
 * Somebody of a class.
 *
 * @param questions how far the person is with the questions before the first act; null where none were asked
 */
public record PersonLine(Seat seat, QuizSeat questions) {

    /** Whether the person is among those asked for; whoever left is not among those who have yet to answer. */
    boolean shown(String only) {
        boolean passed = questions != null && questions.passed();
        return switch (only) {
            case "passed" -> passed;
            case "open" -> questions != null && !passed && seat.state().kept();
            default -> true;
        };
    }
}
