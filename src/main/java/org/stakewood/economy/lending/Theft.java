package org.stakewood.economy.lending;

import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Balances;

/** Money that is taken out of a market by nobody's right. */
public final class Theft {

    private Theft() {}

    /**
     * Takes a share of each book's cash, floored, to the attacker. Suppliers bear it; where what they own does not
     * suffice, the reserves do. Returns what was taken.
     */
    public static Balances take(Draft draft, int market, double share) {
        Balances taken = Balances.NONE;
        for (Book book : Ledger.market(draft, market).books()) {
            long amount = Amount.floorTimes(book.cash(), share);
            Book less = book.plusCash(-amount);
            long bearable = Math.min(less.reserves(), Amount.add(less.cash(), less.owed()));
            Ledger.update(draft, market, less.withReserves(bearable));
            draft.credit(House.ATTACKER, book.asset(), amount);
            taken = taken.plus(book.asset(), amount);
        }
        return taken;
    }
}
