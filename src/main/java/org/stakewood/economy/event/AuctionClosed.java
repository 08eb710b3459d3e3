package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** An auction ended; deficit is what it left uncovered. */
public record AuctionClosed(long auction, int account, Asset asset, long deficit) implements Event {}
