package org.stakewood.economy.liquidation;

import org.stakewood.economy.Draft;
import org.stakewood.economy.lending.Haircut;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;

/** Who bears a debt that nothing covers. */
public final class Ladder {

    private Ladder() {}

    /**
     * Covers a deficit. A desk's has been struck off its books by the caller: what is left of it becomes orphan. A
     * market's still stands in its book among the debts in auction: what is left of it is the suppliers' loss.
     */
    public static void cover(Draft draft, Origin origin, Asset asset, long deficit) {
        if (origin.market() >= 0) {
            Haircut.take(draft, origin.market(), asset, deficit);
        } else if (asset == Asset.SOAK) {
            draft.setCredit(draft.credit().withOrphan(Amount.add(draft.credit().orphan(), deficit)));
        } else {
            throw new IllegalArgumentException("a deficit of " + origin + " in " + asset);
        }
    }
}
