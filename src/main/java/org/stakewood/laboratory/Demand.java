package org.stakewood.laboratory;

import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.Repay;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.KinkedRate;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.MarketView;

/**
 * Somebody for whom OAK is worth a rate a year: every morning it borrows as much as costs that, and repays what costs
 * more. So the rate of a market follows what the demand pays, whatever is supplied.
 */
final class Demand {

    private static final int SEARCH = 40;

    private final Play play;
    private final int id;

    Demand(Play play, int id) {
        this.play = play;
        this.id = id;
    }

    /** What it does before a day passes. */
    void morning(double rate) {
        MarketView market = play.seat(id).market(0);
        Book book = market.book(Asset.OAK);
        long wanted = Amount.floorTimes(book.deposits(), use(DrainGame.CURVE, rate));
        long owed = market.owed(Asset.OAK);
        if (wanted > owed) {
            long amount = Math.min(wanted - owed, market.borrowable(Asset.OAK));
            if (amount > 0) {
                play.attempt(new Borrow(id, 0, Asset.OAK, amount));
            }
        } else if (owed > wanted) {
            long held = play.seat(id).account().balances().oak();
            long amount = Math.min(owed - wanted, held);
            if (amount > 0) {
                play.attempt(new Repay(id, 0, Asset.OAK, amount, false));
            }
        }
    }

    /** The use of a market at which its rate is that. */
    static double use(KinkedRate curve, double rate) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < SEARCH; i++) {
            double middle = (low + high) / 2;
            if (curve.borrow(middle) < rate) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
