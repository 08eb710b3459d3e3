package org.stakewood.economy.scenario;

/** Who receives a day's issuance. */
public enum Payout {
    PRORATA,
    LOTTERY,
    GEOMETRIC
}
