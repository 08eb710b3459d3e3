package org.stakewood.economy.event;

/** Somebody took a part of the money in a desk's or a market's contract; the id of the other one is negative. */
public record ContractRobbed(int desk, int market, double share, long usd, long oak, long soak) implements Event {}
