package org.stakewood.economy.scenario;

/** Where slashed coins go; without an eligible receiver they are burnt. */
public enum SlashDestination {
    BURN,
    REDISTRIBUTE_PRORATA,
    REDISTRIBUTE_PER_HEAD,
    TREASURY
}
