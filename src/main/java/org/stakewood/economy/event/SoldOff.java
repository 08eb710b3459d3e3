package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** A planned sale in a pool, of all who took part together. */
public record SoldOff(Asset asset, long amount, Asset paid, long received) implements Event {}
