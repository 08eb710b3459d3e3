package org.stakewood.economy.liquidation;

import org.stakewood.economy.Draft;
import org.stakewood.economy.money.Asset;

/** What the backstop vaults can cancel. */
public final class Vaults {

    private Vaults() {}

    /** Micro-units of a debt asset that its vault could cancel now; no vault takes part yet. */
    public static long available(Draft draft, Asset asset) {
        return 0;
    }

    /** Removes a vault's money for a debt that the caller burns, and gives its depositors the lot. */
    public static void absorb(Draft draft, Asset debtAsset, long debt, LotKind kind, long lot) {
        throw new IllegalStateException("no vault takes part");
    }
}
