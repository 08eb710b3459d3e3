package org.stakewood.economy.staking;

/**
 * What a validator asks of its delegators.
 *
 * @param commission share of the reward that goes to the owner
 * @param raisedOn day of the last rise; negative before the first
 */
public record Terms(double commission, int raisedOn) {}
