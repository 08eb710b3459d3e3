package org.stakewood.economy.lending;

import org.stakewood.economy.Draft;
import org.stakewood.economy.money.Asset;

/** Money from an auction or a tank of the ladder covers a debt that is being auctioned or covered. */
public final class Covered {

    private Covered() {}

    /** Puts micro-units that the caller has taken elsewhere into the book's cash and strikes them off its debts. */
    public static void pay(Draft draft, int market, Asset asset, long amount) {
        Book book = Ledger.book(draft, market, asset);
        Ledger.update(draft, market, book.plusAuctioned(-amount).plusCash(amount));
    }
}
