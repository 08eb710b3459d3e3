package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** A withdrawal from a vault was announced for a day; 0 if it was called off. */
public record VaultNoticed(int account, Asset asset, long amount, int due) implements Event {}
