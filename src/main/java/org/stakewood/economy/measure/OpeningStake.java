package org.stakewood.economy.measure;

/**
 * Shares of a validator that an account began with.
 *
 * @param validator the validator
 * @param shares shares at the beginning
 * @param growth factor by which the commission that they earn their own owner has grown them since
 */
public record OpeningStake(int validator, long shares, double growth) {}
