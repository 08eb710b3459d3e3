package org.stakewood.game;

import java.time.Instant;

/**
 * What a host does to a clock. Every act names where it ends, not how far it goes, so that doing it twice is doing it
 * once.
 */
public sealed interface ClockAct {

    /** The clock afterwards; the same one if the act has no effect. */
    ClockState on(ClockState clock, Instant now);

    /** The day that must have passed after this act, or 0. */
    default int passes() {
        return 0;
    }

    /** Ends the lobby. */
    record Start() implements ClockAct {
        @Override
        public ClockState on(ClockState clock, Instant now) {
            return clock.start(now);
        }
    }

    /** Everything stands still. */
    record Pause() implements ClockAct {
        @Override
        public ClockState on(ClockState clock, Instant now) {
            return clock.pause(now, PauseReason.HOST);
        }
    }

    /** Goes on. */
    record Resume() implements ClockAct {
        @Override
        public ClockState on(ClockState clock, Instant now) {
            return clock.resume(now);
        }
    }

    /**
     * One day now; the clock stands still before and after.
     *
     * @param day the day that is to pass (1 is the first)
     */
    record Step(int day) implements ClockAct {
        @Override
        public ClockState on(ClockState clock, Instant now) {
            return clock.pause(now, PauseReason.HOST);
        }

        @Override
        public int passes() {
            return day;
        }
    }

    /**
     * Goes on until a number of days have passed since genesis, then stands still.
     *
     * @param day number of days passed after which it stops
     */
    record RunUntil(int day) implements ClockAct {
        @Override
        public ClockState on(ClockState clock, Instant now) {
            return clock.runUntil(now, day);
        }
    }

    /**
     * Stops by itself once a number of days have passed, if it runs now: it neither starts nor goes on because of it.
     *
     * @param day number of days passed after which it stops
     */
    record StopAfter(int day) implements ClockAct {
        @Override
        public ClockState on(ClockState clock, Instant now) {
            return clock.stopAfter(day);
        }
    }

    /** No day passes any more; nothing brings the game back. */
    record End() implements ClockAct {
        @Override
        public ClockState on(ClockState clock, Instant now) {
            return clock.end();
        }
    }

    /** Another length of a day, milliseconds. */
    record Speed(long millisPerDay) implements ClockAct {
        @Override
        public ClockState on(ClockState clock, Instant now) {
            return clock.speed(now, millisPerDay);
        }
    }

    /** How much longer a day is after one that was not final; 0 for not at all. */
    record Breath(int seconds) implements ClockAct {
        @Override
        public ClockState on(ClockState clock, Instant now) {
            return clock.withBreath(seconds);
        }
    }
}
