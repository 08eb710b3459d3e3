package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** Somebody bid for a whole lot. */
public record AuctionBid(int account, long auction, Asset asset, long amount) implements Event {}
