package org.stakewood.economy.liquidation;

import org.stakewood.economy.Draft;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;

/** What one unit of a lot is worth in the asset in which one pays, at average prices. */
final class Marks {

    /** Below this a price is taken for nothing, so that no quotient runs away. */
    private static final double LEAST = 1e-9;

    private Marks() {}

    static double of(Draft draft, Origin origin, LotKind kind, Asset debtAsset) {
        Oracle oracle = Oracle.of(draft);
        double worth = oracle.average(kind.asset()) * perShare(draft, origin, kind);
        return worth / Math.max(LEAST, oracle.average(debtAsset));
    }

    private static double perShare(Draft draft, Origin origin, LotKind kind) {
        if (!kind.deposit()) {
            return 1;
        }
        Book book = draft.credit().markets().get(Math.max(0, origin.market())).book(kind.asset());
        return book.depositShares() == 0 ? 1 : (double) book.deposits() / book.depositShares();
    }
}
