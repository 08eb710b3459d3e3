package org.stakewood.economy.event;

import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.money.Asset;

/** Somebody bought a part of a lot. */
public record AuctionBought(int account, long auction, LotKind kind, long amount, Asset paidIn, long paid, double price)
        implements Event {}
