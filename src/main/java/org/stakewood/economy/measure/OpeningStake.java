package org.stakewood.economy.measure;

/** Shares of a validator that an account began with, grown by the commission that they earn their own owner. */
public record OpeningStake(int validator, double shares) {}
