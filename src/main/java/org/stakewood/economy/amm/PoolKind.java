package org.stakewood.economy.amm;

import org.stakewood.economy.RefusedException;

/**
 * How a pool prices: pure functions of its reserves. All amounts, reserves and shares are micro-units; what is paid out
 * is floored and what is asked for is ceiled, so that no trade lowers what a share of the pool is worth. An answer that
 * would leave {@code long} is refused as {@code OUT_OF_RANGE}.
 */
public sealed interface PoolKind permits ConstantProduct, StableSwap, Weighted {

    /**
     * What a swap of an exact input pays; may round down to 0.
     *
     * @throws RefusedException {@code INVALID_AMOUNT} for an input below 1, {@code NO_LIQUIDITY} for an empty reserve
     */
    long amountOut(Side in, long amountIn, long reserveIn, long reserveOut);

    /**
     * The least input that is asked for an exact output.
     *
     * @throws RefusedException {@code INVALID_AMOUNT} for an output below 1, {@code NO_LIQUIDITY} for the whole reserve
     *     or more, or an empty reserve
     */
    long amountIn(Side in, long amountOut, long reserveIn, long reserveOut);

    /** The fee within a swap of these amounts, in units of the asset that {@link #feeOnInput} names. */
    long fee(long amountIn, long amountOut);

    /** Whether the fee is taken from what is put in, or from what is taken out. */
    boolean feeOnInput();

    /**
     * Shares for the one who opens the pool.
     *
     * @throws RefusedException {@code INVALID_AMOUNT} unless both amounts are above 0, {@code TOO_SMALL} for 1 000
     *     shares or fewer
     */
    long firstShares(long amount1, long amount2);

    /** Shares without an owner that the opening adds, so that a share can never become dear enough to round others off. */
    long lockedShares();

    /**
     * Shares for a later add; may round down to 0.
     *
     * @throws RefusedException {@code INVALID_AMOUNT} for a negative amount or nothing at all, {@code NO_LIQUIDITY} for
     *     an empty pool
     */
    long shares(long amount1, long amount2, long reserve1, long reserve2, long supply);

    /** Whether an add takes any mixture whole, rather than its balanced part only. */
    boolean takesUnbalanced();

    /** Shares for an add of one asset alone; {@code WRONG_POOL_KIND} where that is not offered. */
    long singleShares(Side in, long amount, long reserve1, long reserve2, long supply);

    /** What shares pay in one asset alone; {@code WRONG_POOL_KIND} where that is not offered. */
    long singleOut(Side out, long shares, long reserve1, long reserve2, long supply);

    /** The marginal price without fee: asset 2 per asset 1. */
    double spot(long reserve1, long reserve2);
}
