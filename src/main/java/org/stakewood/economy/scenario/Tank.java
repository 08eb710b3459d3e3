package org.stakewood.economy.scenario;

/** Who bears what an auction leaves uncovered. */
public enum Tank {
    /** The insurance fund. */
    INSURANCE,
    /** New ACORN, sold for what is missing. */
    ACORN,
    /** The claimants: suppliers of the market, holders of the synthetic. */
    HAIRCUT
}
