package org.stakewood.economy.event;

/** Coins were put into a pool for LP shares. */
public record LiquidityAdded(int account, int pool, long amount1, long amount2, long shares) implements Event {}
