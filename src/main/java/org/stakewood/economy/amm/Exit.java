package org.stakewood.economy.amm;

/**
 * Liquidity that was taken out.
 *
 * @param pool the pool after it
 * @param out1 what was paid of asset 1, micro-units
 * @param out2 what was paid of asset 2, micro-units
 * @param shares shares that were given up
 */
public record Exit(Pool pool, long out1, long out2, long shares) {}
