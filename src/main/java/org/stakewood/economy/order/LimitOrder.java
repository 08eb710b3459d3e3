package org.stakewood.economy.order;

import org.stakewood.economy.money.Asset;

/**
 * Sells in a pool once it pays at least a price.
 *
 * @param pool where
 * @param assetIn what is sold
 * @param amountIn micro-units to sell, all at once
 * @param price least units received per unit sold, fee included
 */
public record LimitOrder(int pool, Asset assetIn, long amountIn, double price) implements StandingOrder {}
