package org.stakewood.web.debrief;

import java.util.function.IntFunction;

/**
 * A slide that is drawn when it is looked at.
 *
 * @param id stable in the game
 * @param name for the host's list
 * @param steps in how many steps it is revealed; with the second, theory is laid over it
 * @param draw the slide at a step, from 1
 */
record Card(String id, String name, int steps, IntFunction<Slide> draw) {

    static Card of(Slide slide) {
        return new Card(slide.id(), slide.title(), 1, step -> slide);
    }
}
