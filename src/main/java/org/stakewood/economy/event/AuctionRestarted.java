package org.stakewood.economy.event;

import org.stakewood.economy.liquidation.LotKind;

/** A lot that found no buyer is put up again at the price of now. */
public record AuctionRestarted(long auction, LotKind kind, long lot, double mark) implements Event {}
