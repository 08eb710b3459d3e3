package org.stakewood.economy.order;

import org.stakewood.economy.money.Asset;

/**
 * Sells in a pool, as much as goes at its price or better, the fee included; the rest waits on.
 *
 * @param pool where
 * @param assetIn what is sold
 * @param amountIn micro-units still to sell
 * @param price worst price, units of the pool's second asset for one of the first: the lowest if the first is sold, the
 *     highest if it is bought
 */
public record LimitOrder(int pool, Asset assetIn, long amountIn, double price) implements StandingOrder {

    @Override
    public OrderKind kind() {
        return OrderKind.LIMIT;
    }

    LimitOrder left(long amount) {
        return new LimitOrder(pool, assetIn, amount, price);
    }
}
