package org.stakewood.economy.liquidation;

import org.stakewood.economy.money.Asset;

/** What an auction sells or a vault receives. */
public enum LotKind {
    OAK,
    USD_DEPOSIT,
    OAK_DEPOSIT,
    SOAK_DEPOSIT,
    ACORN;

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
