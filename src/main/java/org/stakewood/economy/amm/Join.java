package org.stakewood.economy.amm;

/**
 * Liquidity that was added.
 *
 * @param pool the pool after it
 * @param taken1 what was taken of asset 1, micro-units; the rest of an unbalanced offer is not
 * @param taken2 what was taken of asset 2, micro-units
 * @param shares shares for the one who added
 */
public record Join(Pool pool, long taken1, long taken2, long shares) {}
