package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** Coins were put into a vault; they take part from the next day on. */
public record VaultDeposited(int account, Asset asset, long amount) implements Event {}
