package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** A debt to a market was paid back; debt: what is left of it. */
public record Repaid(int account, int market, Asset asset, long amount, long debt) implements Event {}
