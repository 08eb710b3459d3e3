package org.stakewood.economy.order;

import org.stakewood.economy.money.Asset;

/**
 * Repays a market debt, or supplies more collateral, when the position's health falls.
 *
 * @param market which
 * @param asset debt that is repaid
 * @param below health below which it acts
 * @param repay most micro-units paid
 * @param topUp micro-OAK supplied at most
 */
public record ProtectMarket(int market, Asset asset, double below, long repay, long topUp) implements StandingOrder {}
