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

    /** Not done, and nothing of it is kept: the account may not act now. */
    record Barred(Bar why) implements Answer {
        @Override
        public long seq() {
            return 0;
        }
    }

    /** Why an account may not act. */
    enum Bar {
        /** Its person has not answered the questions that come before the first act. */
        QUESTIONS,
        /** It was asked of a practice round that is over, or of a game that was left when it was set back. */
        PRACTICE_OVER
    }

    /** Not done: the program failed at it; logged. */
    record Defect(long seq) implements Answer {}
}
