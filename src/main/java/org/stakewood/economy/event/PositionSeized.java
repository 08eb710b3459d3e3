package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** The market resolved a debt itself: by the vault, by auction, and by the ladder where no collateral was left. */
public record PositionSeized(
        int account,
        int market,
        Asset debtAsset,
        double health,
        double price,
        long debt,
        long vaulted,
        long auctioned,
        long deficit)
        implements Event {}
