package org.stakewood.economy.lending;

import io.vavr.collection.Vector;
import org.stakewood.economy.money.Asset;

/**
 * A money market.
 *
 * @param id place in the scenario's list
 * @param books one for each asset, in the scenario's order
 * @param promise micro-dollars of the reserve behind the promised rate
 * @param joining accounts whose debts of today join when the day passes, each once
 */
public record Market(int id, Vector<Book> books, long promise, Vector<Integer> joining) {

    /** The book of an asset, or null if it is not lent. */
    public Book book(Asset asset) {
        for (Book each : books) {
            if (each.asset() == asset) {
                return each;
            }
        }
        return null;
    }

    /** This market with another book of an asset that it lends. */
    public Market with(Book book) {
        int at = books.indexWhere(each -> each.asset() == book.asset());
        return new Market(id, books.update(at, book), promise, joining);
    }

    public Market withPromise(long other) {
        return new Market(id, books, other, joining);
    }

    public Market withJoining(Vector<Integer> other) {
        return new Market(id, books, promise, other);
    }
}
