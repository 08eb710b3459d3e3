package org.stakewood.game;

/** Why a clock stands still. */
public enum PauseReason {
    HOST,
    /** An act of the scenario has ended. */
    ACT,
    /** The number of days that the host asked for has passed. */
    RUN,
    /** The game was played under older rules and has no snapshot at its end from which newer rules could go on. */
    RULES,
    /** A law of the economy broke. */
    DEFECT,
    /** The game was left for good when it was set back: it goes on as another, and nothing moves this clock again. */
    LEFT,
    /** The class practises: the game that counts waits in the lobby, and nothing begins or ends it meanwhile. */
    PRACTICE
}
