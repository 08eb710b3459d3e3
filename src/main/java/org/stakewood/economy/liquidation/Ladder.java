package org.stakewood.economy.liquidation;

import org.stakewood.economy.Draft;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;

/** Who bears a debt that nothing covers. */
public final class Ladder {

    private Ladder() {}

    /** Covers a deficit of a desk that the caller has struck off its books: what is left of it becomes orphan. */
    public static void cover(Draft draft, Origin origin, Asset asset, long deficit) {
        if (origin.desk() < 0 || asset != Asset.SOAK) {
            throw new IllegalArgumentException("a deficit of " + origin + " in " + asset);
        }
        draft.setCredit(draft.credit().withOrphan(Amount.add(draft.credit().orphan(), deficit)));
    }
}
