package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** Deposit shares of a market were paid out. */
public record Withdrawn(int account, int market, Asset asset, long amount, long shares) implements Event {}
