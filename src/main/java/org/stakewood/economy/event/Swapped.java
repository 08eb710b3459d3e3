package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** A swap in a pool; a negative account is a noise trader. */
public record Swapped(
        int account,
        int pool,
        Asset assetIn,
        long amountIn,
        Asset assetOut,
        long amountOut,
        Asset feeAsset,
        long fee,
        double spotBefore,
        double spotAfter)
        implements Event {}
