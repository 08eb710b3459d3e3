package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** Coins were supplied to a market against deposit shares. */
public record Supplied(int account, int market, Asset asset, long amount, long shares) implements Event {}
