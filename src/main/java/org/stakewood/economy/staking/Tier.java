package org.stakewood.economy.staking;

/** How well a validator is operated; a validator whose bill is unpaid is unpowered whatever its tier. */
public enum Tier {
    HOBBY,
    PROFESSIONAL,
    REDUNDANT
}
