package org.stakewood.game.schedule;

import java.time.Instant;

/**
 * Something that the clocks of a session are to do by themselves.
 *
 * @param kind what
 * @param at START: when; BREAK: until when, once its day has come and if it ends by itself; else null
 * @param day BREAK: number of days passed after which it comes; TIMER: days of the warm-up; null for START
 * @param minutes length of the break or of the time; null for START and for a break until the host goes on
 * @param left TIMER: milliseconds of running clocks left; null before the warm-up has ended
 * @param seenAt TIMER: when that was counted last
 * @param done true once nothing more is to be done
 */
public record Appointment(
        long id,
        long session,
        Kind kind,
        Instant at,
        Integer day,
        Integer minutes,
        Long left,
        Instant seenAt,
        boolean done) {

    /** Longest break or time, minutes: a day. */
    public static final int MOST_MINUTES = 24 * 60;

    /** What is to be done. */
    public enum Kind {
        /** All networks begin. */
        START,
        /** All networks stop after a day, and go on by themselves or not. */
        BREAK,
        /** All networks stop when their clocks have run for so long after the warm-up. */
        TIMER
    }

    static Appointment start(long session, Instant at) {
        return new Appointment(0, session, Kind.START, at, null, null, null, null, false);
    }

    static Appointment pause(long session, int day, Integer minutes) {
        return new Appointment(0, session, Kind.BREAK, null, day, minutes, null, null, false);
    }

    static Appointment timer(long session, int day, int minutes) {
        return new Appointment(0, session, Kind.TIMER, null, day, minutes, null, null, false);
    }

    Appointment finished() {
        return new Appointment(id, session, kind, at, day, minutes, left, seenAt, true);
    }

    Appointment until(Instant end) {
        return new Appointment(id, session, kind, end, day, minutes, left, seenAt, done);
    }

    Appointment counted(long millis, Instant now) {
        return new Appointment(id, session, kind, at, day, minutes, millis, now, done);
    }
}
