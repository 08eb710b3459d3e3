package org.stakewood.economy.money;

import java.util.EnumSet;

/** The only reasons for which coins come into being or cease to be. */
public enum Flow {
    GENESIS(true, Asset.USD, Asset.OAK, Asset.SOAK, Asset.ACORN),
    ISSUANCE(true, Asset.OAK),
    GRANT(true, Asset.OAK, Asset.USD),
    RESTART(true, Asset.OAK),
    DRAW(true, Asset.SOAK),
    INTEREST(true, Asset.SOAK),
    EMISSION(true, Asset.ACORN),
    DEFICIT(true, Asset.ACORN),
    SLASH(false, Asset.OAK),
    FEE(false, Asset.OAK),
    FORECLOSE(false, Asset.OAK),
    REPAY(false, Asset.SOAK),
    SURCHARGE(false, Asset.SOAK),
    COVER(false, Asset.SOAK),
    BUYBACK(false, Asset.ACORN);

    private final boolean mints;
    private final EnumSet<Asset> assets;

    Flow(boolean mints, Asset first, Asset... rest) {
        this.mints = mints;
        this.assets = EnumSet.of(first, rest);
    }

    /** True if this flow creates coins, false if it destroys them. */
    public boolean mints() {
        return mints;
    }

    /** True if this flow may touch the asset. */
    public boolean allows(Asset asset) {
        return assets.contains(asset);
    }
}
