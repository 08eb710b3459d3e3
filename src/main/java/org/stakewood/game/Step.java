package org.stakewood.game;

import io.vavr.collection.Vector;

/**
 * How a game went on: what listeners hear after a commit, their own node's or another's.
 *
 * @param before where it was
 * @param now where it is
 * @param happenings what happened in between, in order
 */
public record Step(Moment before, Moment now, Vector<Happening> happenings) {

    /** True if a day has passed. */
    public boolean dayPassed() {
        return now.day() > before.day();
    }

    /** True if the clock was stopped, set going or set to another speed. */
    public boolean clockChanged() {
        return before.clock().status() != now.clock().status()
                || before.clock().millisPerDay() != now.clock().millisPerDay();
    }
}
