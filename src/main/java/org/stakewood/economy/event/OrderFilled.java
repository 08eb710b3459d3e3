package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** A limit order sold, all of it or a part; so much of it is left. */
public record OrderFilled(
        int account, int pool, Asset assetIn, long amountIn, Asset assetOut, long amountOut, long left)
        implements Event {}
