package org.stakewood.game.data;

/** What the values of a column are. */
public enum DataType {
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A floating point number. */
    NUMBER,
    /** An exact decimal with six places: money is counted in millionths. */
    AMOUNT,
    /** 1 for yes, 0 for no. */
    FLAG,
    /** A moment in ISO 8601, UTC. */
    TIME,
    /** JSON as the program stores it, amounts in millionths. */
    JSON,
    /** What somebody wrote, the names of the session's people taken out. */
    WORDS
}
