package org.stakewood.economy;

/** The accounts that are nobody's seat; they count in the supply and never on a leaderboard. */
public enum House {
    /** The rest of the world: takes bills, trades as noise, quotes the outside market. */
    OUTSIDE,
    TREASURY,
    INSURANCE
}
