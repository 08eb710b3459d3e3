package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** A day's interest of one asset of a market; promise: what its reserve gained, or paid if negative. */
public record MarketInterestPaid(int market, Asset asset, double rate, long interest, long reserves, long promise)
        implements Event {}
