package org.stakewood.economy.event;

import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.money.Asset;

/**
 * The market resolved a debt itself: by the vault, by auction, and by the ladder where no collateral was left. debt =
 * vaulted + auctioned + deficit, micro-units of the debt asset.
 *
 * @param cause why now
 * @param health of the whole position by the marks of the pass
 * @param price worth of one unit of the first kind of collateral in the debt asset
 * @param worth micro-OAK that the debt is worth at average prices
 * @param collateral micro-dollars that stand behind all debts of the position, weighted, by the marks of the pass
 * @param taken what the collateral that went with it is worth at average prices, micro-units of the debt asset
 */
public record PositionSeized(
        int account,
        int market,
        Asset debtAsset,
        FallCause cause,
        double health,
        double price,
        long debt,
        long worth,
        double collateral,
        long vaulted,
        long auctioned,
        long deficit,
        long taken)
        implements Event {}
