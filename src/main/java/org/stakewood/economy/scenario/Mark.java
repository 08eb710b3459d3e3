package org.stakewood.economy.scenario;

/** The price at which a cascade judges positions, read again before each pass. */
public enum Mark {
    /** The pool's price now, within a band around the average. */
    CLAMP,
    /** The pool's price now. */
    SPOT,
    /** The average of the last days. */
    TWAP
}
