package org.stakewood.economy.scenario;

/** What the figure of a rule counts. */
public enum Measure {
    /** A part of something: 0.05 is 5 %. */
    SHARE,
    /** A share a network year. */
    YEARLY,
    /** A share or a chance a day. */
    DAILY,
    /** A plain number. */
    FACTOR,
    /** A number of days, or the number of a day. */
    DAYS,
    COUNT,
    USD,
    OAK,
    SOAK,
    ACORN,
    /** Yes or no. */
    SWITCH,
    /** One of some words. */
    CHOICE;

    /** True for amounts, which are kept in micro-units and written in whole coins. */
    public boolean coins() {
        return this == USD || this == OAK || this == SOAK || this == ACORN;
    }
}
