package org.stakewood.economy.liquidation;

import io.vavr.collection.TreeMap;
import org.stakewood.economy.Credit;
import org.stakewood.economy.Draft;
import org.stakewood.economy.money.Asset;

/** Lots that are being sold for the debts they stand for. */
public final class Auctions {

    private Auctions() {}

    /**
     * Puts up a lot that the caller has already taken.
     *
     * @param penalty what goes to the insurance fund: of a desk's loan in micro-units of the lot, out of what is left of
     *     it once the debt is covered
     * @param mark worth of one unit of the lot in the debt asset
     */
    public static void open(
            Draft draft, Origin origin, Asset debtAsset, long debt, long penalty, LotKind kind, long lot, double mark) {
        Credit credit = draft.credit();
        long id = credit.opened() + 1;
        Auction auction =
                new Auction(id, origin, debtAsset, debt, penalty, kind, lot, 0, 0, mark, draft.day() + 1, Bid.NONE);
        TreeMap<Long, Auction> all = credit.auctions().put(id, auction);
        draft.setCredit(credit.withAuctions(all, id));
    }
}
