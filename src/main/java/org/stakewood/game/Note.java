package org.stakewood.game;

/**
 * Something outside a world changed.
 *
 * @param session where
 * @param kind what
 * @param id the seat, message or question; the session itself for {@link Kind#SESSION}
 */
public record Note(long session, Kind kind, long id) {

    /** What changed. */
    public enum Kind {
        /** A class was asked something, or the answers are shown. */
        QUESTION,
        /** A host goes on with a debrief. */
        DEBRIEF,
        /** Somebody answered. */
        ANSWER,
        /** Somebody joined, left, took a seat over, was removed, or handed it to a bot: its streams must look. */
        SEAT,
        /** A host said something. */
        MESSAGE,
        /** Everybody went over to another game, to practise or back. */
        MOVED,
        /** Lock, code or archive. */
        SESSION
    }
}
