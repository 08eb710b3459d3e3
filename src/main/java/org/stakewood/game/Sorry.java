package org.stakewood.game;

/** Somebody cannot come in or do what they ask; a value to be told in the reader's language, not a defect. */
public final class Sorry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Why not. */
    public enum Why {
        UNKNOWN_CODE,
        LOCKED,
        /** The game is over or put away. */
        OVER,
        NAME_TAKEN,
        NAME_INVALID,
        BANNED,
        FULL,
        /** The session has a guest list and the label is not on it. */
        NOT_A_GUEST,
        LABEL_TAKEN,
        /** The label counts only with its personal link. */
        LINK_NEEDED,
        GUESTS_INVALID,
        /** The session has a text to agree to. */
        CONSENT_MISSING,
        CONSENT_INVALID,
        ROOM_INVALID,
        /** The permanent address is another host's. */
        ROOM_TAKEN,
        WRONG_RECOVERY_CODE,
        /** The link was used, has expired, or never was one. */
        LINK_USED,
        /** There is no such thing, or it belongs to somebody else. */
        NOT_FOUND,
        /** No other host of this server has this name. */
        NO_SUCH_HOST,
        /** Host names are unique. */
        HOST_NAME_TAKEN,
        TITLE_INVALID,
        SEATS_INVALID,
        /** A host keeps so many scenarios that some must be put away first. */
        SCENARIOS_FULL,
        /** A network that these rules do not allow, or too many. */
        NETWORK_INVALID,
        PASSWORD_TOO_SHORT,
        TEXT_INVALID,
        /** A time in the past, or too far away, or too long. */
        TIME_INVALID,
        /** A day outside the game. */
        DAYS_INVALID,
        /** A range that is upside down, below zero or beyond all measure. */
        RANGE_INVALID,
        QUESTION_CLOSED,
        /** The game has begun, or a practice is on. */
        NOT_IN_LOBBY,
        /** A practice is on, and this would count. */
        PRACTISING
    }

    public Sorry(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
