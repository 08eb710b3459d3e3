package org.stakewood.economy.lending;

import org.stakewood.economy.Draft;
import org.stakewood.economy.Positions;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;

/** The end of the ladder: a debt that nobody covers is written off, and the suppliers bear it in proportion. */
public final class Haircut {

    private Haircut() {}

    /**
     * Strikes micro-units off the debts that are being auctioned or covered; the deposits fall by as much. Where they do
     * not suffice the market's own reserves bear the rest.
     */
    public static void take(Draft draft, int market, Asset asset, long amount) {
        draft.touch(each -> each.credit() != Positions.NONE
                && Ledger.position(each, market).line(asset).deposit() > 0);
        Book less = Ledger.book(draft, market, asset).plusAuctioned(-amount);
        long backed = Amount.add(less.cash(), less.owed());
        Ledger.update(draft, market, less.withReserves(Math.min(less.reserves(), backed)));
    }
}
