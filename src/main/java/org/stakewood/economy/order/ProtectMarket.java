package org.stakewood.economy.order;

import org.stakewood.economy.money.Asset;

/**
 * Repays a debt in a money market, or supplies more collateral, when the position's health is low.
 *
 * @param market which
 * @param below health below which it acts
 * @param aid what it does
 * @param asset what is repaid or supplied
 * @param most micro-units of it still to pay at most
 */
public record ProtectMarket(int market, double below, Aid aid, Asset asset, long most) implements StandingOrder {

    @Override
    public OrderKind kind() {
        return OrderKind.MARKET;
    }

    ProtectMarket left(long amount) {
        return new ProtectMarket(market, below, aid, asset, amount);
    }
}
