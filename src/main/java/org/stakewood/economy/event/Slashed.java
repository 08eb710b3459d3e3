package org.stakewood.economy.event;

/** The network took a fraction of a validator's stake: bonded, on the way out, and moved away lately. */
public record Slashed(int validator, SlashCause cause, double fraction, long bonded, long unbonding, long moved)
        implements Event {}
