package org.stakewood.economy.scenario;

/** What happens to the stake and the debt of a loan in default. */
public enum Resolution {
    BUYCOVER,
    AUCTION,
    BURN,
    REDISTRIBUTE
}
