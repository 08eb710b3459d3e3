package org.stakewood.economy.amm;

import org.stakewood.economy.money.Asset;

/**
 * A swap as it was done, or as it would be done.
 *
 * @param pool the pool after it
 * @param in the asset put in
 * @param amountIn all that was put in, the fee included, micro-units
 * @param out the asset taken out
 * @param amountOut all that was taken out, after the fee, micro-units
 * @param fee what of it stays with the pool's owners, in units of {@code feeAsset}
 * @param feeAsset the asset put in, or the one taken out, by the kind of the pool
 * @param spotBefore asset 2 per asset 1, before
 * @param spotAfter asset 2 per asset 1, after
 * @param impact by which part the average price, without the fee, is worse than the spot before
 */
public record Swap(
        Pool pool,
        Asset in,
        long amountIn,
        Asset out,
        long amountOut,
        long fee,
        Asset feeAsset,
        double spotBefore,
        double spotAfter,
        double impact) {}
