package org.stakewood.game;

import io.vavr.collection.Vector;
import org.stakewood.economy.Refusal;
import org.stakewood.economy.event.Event;

/** What became of a command, durable by the time anybody hears it. */
public sealed interface Answer {

    /** Its row in the journal; 0 if the failure left none. */
    long seq();

    /** Done. */
    record Accepted(long seq, int day, Vector<Event> events) implements Answer {}

    /** Not done: the economy's reason and the numbers. */
    record Refused(long seq, int day, Refusal refusal) implements Answer {}

    /** Not done: the clock stood still. */
    record TurnedAway(long seq, int day) implements Answer {}

    /** Not done: the program failed at it; logged. */
    record Defect(long seq) implements Answer {}
}
