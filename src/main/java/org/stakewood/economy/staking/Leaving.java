package org.stakewood.economy.staking;

/** An account's shares of an {@link UnbondingPool}. */
public record Leaving(int validator, int maturity, long shares) {}
