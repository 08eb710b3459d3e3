package org.stakewood.economy.staking;

/** The three client programs that a validator may run. */
public enum Client {
    A,
    B,
    C
}
