package org.stakewood.economy.event;

/** Why a validator was slashed. */
public enum SlashCause {
    DOWNTIME,
    DOUBLE_SIGN,
    CORRELATION,
    ACCIDENT
}
