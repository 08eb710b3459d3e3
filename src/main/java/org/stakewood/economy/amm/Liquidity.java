package org.stakewood.economy.amm;

/**
 * An account's shares of a pool.
 *
 * @param pool the pool
 * @param shares LP shares
 * @param put1 micro-units of asset 1 put in for them, in proportion to what is left
 * @param put2 micro-units of asset 2 put in for them
 */
public record Liquidity(int pool, long shares, long put1, long put2) {}
