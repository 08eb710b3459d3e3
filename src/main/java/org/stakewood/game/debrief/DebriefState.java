package org.stakewood.game.debrief;

/**
 * How far a host has led a class through the debrief of a game.
 *
 * @param game the game
 * @param session the session it belongs to
 * @param day days that had passed; another day makes other slides, so it begins anew
 * @param over whether the game was over by then; what a host looks at before the end is nobody else's
 * @param at the step that is shown, from 1; 0 while nothing is
 * @param furthest the furthest step that has been shown
 */
public record DebriefState(long game, long session, int day, boolean over, int at, int furthest) {

    /** Nothing is shown and nothing has been. */
    public static DebriefState none(long game, long session, int day, boolean over) {
        return new DebriefState(game, session, day, over, 0, 0);
    }

    /** Another step. */
    public DebriefState to(int step) {
        return new DebriefState(game, session, day, over, step, Math.max(furthest, step));
    }
}
