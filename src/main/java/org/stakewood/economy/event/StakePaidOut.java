package org.stakewood.economy.event;

/** Unbonded stake became liquid. */
public record StakePaidOut(int account, int validator, long amount) implements Event {}
