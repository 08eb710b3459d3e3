package org.stakewood.game.data;

/** By what grades are given. */
public enum Basis {
    /** What the person made of the coins of their first day, measured by the best in their network. */
    SCORE,
    /** The share of their days on which the person was there. */
    PARTICIPATION,
    /** Their place among the people of their network. */
    RANK
}
