package org.stakewood.economy.event;

/** Staking rewards of stake pledged to a market were sold for its promise to suppliers. */
public record PromiseFunded(int market, long oak, long usd) implements Event {}
