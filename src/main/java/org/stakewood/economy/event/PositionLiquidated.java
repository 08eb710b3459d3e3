package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/**
 * The account repaid a part of another's debt and received collateral for it: deposit shares of an asset, or staked OAK
 * with a validator, where the asset is null and the validator not negative.
 */
public record PositionLiquidated(
        int account,
        int owner,
        int market,
        Asset debtAsset,
        long repaid,
        Asset collateral,
        int validator,
        long received,
        long shares,
        double healthBefore,
        double healthAfter)
        implements Event {

    @Override
    public int other() {
        return owner;
    }
}
