package org.stakewood.web.tutorial;

import java.util.List;
import org.stakewood.economy.event.Event;

/**
 * A step of a topic.
 *
 * @param looks beginning of the ids of actions whose preview does it; null if no preview does
 * @param acts what must have happened to the player's account; empty if nothing need
 */
record Step(String looks, List<Class<? extends Event>> acts) {

    /** One reads it and goes on. */
    static Step read() {
        return new Step(null, List.of());
    }

    /** One asks what an action would do. */
    static Step look(String action) {
        return new Step(action, List.of());
    }

    /** One does something. */
    @SafeVarargs
    static Step act(Class<? extends Event>... events) {
        return new Step(null, List.of(events));
    }

    /** True if an act or a preview does it. */
    boolean waits() {
        return looks != null || !acts.isEmpty();
    }

    boolean doneBy(Event event, int account) {
        return event.account() == account && acts.contains(event.getClass());
    }
}
