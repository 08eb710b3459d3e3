package org.stakewood.economy.liquidation;

import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.lending.Covered;
import org.stakewood.economy.lending.Haircut;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;

/** What becomes of a debt that is in auction or on the ladder: money that covers it, or the end of it. */
final class Settled {

    private Settled() {}

    /**
     * Money that the caller has already taken covers a debt: a desk's is burnt, a market's lies in its cash again, the
     * treasury's proceeds are its own.
     */
    static void paid(Draft draft, Origin origin, Asset asset, long amount) {
        if (origin.treasury()) {
            draft.credit(House.TREASURY, asset, amount);
        } else if (origin.desk() >= 0) {
            draft.burn(Flow.COVER, asset, amount);
        } else {
            Covered.pay(draft, origin.market(), asset, amount);
        }
    }

    /** Nobody covers a debt: a desk's becomes orphan, a market's suppliers bear it. */
    static void writtenOff(Draft draft, Origin origin, Asset asset, long amount) {
        if (origin.desk() >= 0) {
            draft.setCredit(draft.credit().withOrphan(Amount.add(draft.credit().orphan(), amount)));
        } else {
            Haircut.take(draft, origin.market(), asset, amount);
        }
    }
}
