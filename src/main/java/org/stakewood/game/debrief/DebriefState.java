package org.stakewood.game.debrief;

/**
 * How far a host has led a class through the debrief of a game.
 *
 * @param game the game
 * @param session the session it belongs to
 * @param day days that had passed; another day makes other slides, so it begins anew
 * @param at the step that is shown, from 1; 0 while nothing is
 * @param furthest the furthest step that has been shown
 */
public record DebriefState(long game, long session, int day, int at, int furthest) {

    /** Nothing is shown and nothing has been. */
    public static DebriefState none(long game, long session, int day) {
        return new DebriefState(game, session, day, 0, 0);
    }

    /** Another step. */
    public DebriefState to(int step) {
        return new DebriefState(game, session, day, step, Math.max(furthest, step));
    }
}
