package org.stakewood.economy;

/** The accounts that are nobody's seat; they count in the supply and never on a leaderboard. */
public enum House {
    /** The rest of the world: takes bills, trades as noise, quotes the outside market. */
    OUTSIDE,
    TREASURY,
    INSURANCE,
    /** Interest of the desks on its way to those who stake. */
    INTEREST_POT,
    /** What is set aside to buy ACORN back. */
    BUYBACK,
    /** Bids that are held until an auction ends. */
    ESCROW,
    /** Who has robbed a contract. */
    ATTACKER
}
