package org.stakewood.economy.event;

import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.money.Asset;

/** A lot was put up for the debt of an account. */
public record AuctionOpened(long auction, int account, Asset debtAsset, long debt, LotKind kind, long lot, double mark)
        implements Event {}
