package org.stakewood.economy.staking;

/** Whether a validator takes part: active, in jail, or out for good. */
public enum Status {
    ACTIVE,
    JAILED,
    TOMBSTONED
}
