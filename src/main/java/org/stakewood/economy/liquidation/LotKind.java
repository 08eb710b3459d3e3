package org.stakewood.economy.liquidation;

import org.stakewood.economy.money.Asset;

/** What an auction sells or a vault receives: coins, or deposit shares of a market. */
public enum LotKind {
    OAK(Asset.OAK),
    USD_DEPOSIT(Asset.USD),
    OAK_DEPOSIT(Asset.OAK),
    SOAK_DEPOSIT(Asset.SOAK),
    /** New ones, for a deficit. */
    ACORN(Asset.ACORN),
    /** Those of the treasury. */
    TREASURY_ACORN(Asset.ACORN);

    private final Asset asset;

    LotKind(Asset asset) {
        this.asset = asset;
    }

    /** The coins, or the asset of the deposit. */
    public Asset asset() {
        return asset;
    }

    /** True for deposit shares. */
    public boolean deposit() {
        return this == USD_DEPOSIT || this == OAK_DEPOSIT || this == SOAK_DEPOSIT;
    }

    /** Deposit shares of an asset. */
    public static LotKind depositOf(Asset asset) {
        return switch (asset) {
            case USD -> USD_DEPOSIT;
            case OAK -> OAK_DEPOSIT;
            case SOAK -> SOAK_DEPOSIT;
            case ACORN -> throw new IllegalArgumentException("ACORN is not lent");
        };
    }
}
