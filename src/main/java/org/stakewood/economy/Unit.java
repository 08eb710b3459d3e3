package org.stakewood.economy;

/** What a {@link Figure} counts: an asset or shares in micro-units, a ratio in millionths, or a plain number. */
public enum Unit {
    USD,
    OAK,
    SOAK,
    ACORN,
    SHARES,
    RATIO,
    DAY,
    COUNT
}
