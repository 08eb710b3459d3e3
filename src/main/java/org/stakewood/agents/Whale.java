package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.view.SeatView;

/** A large staker that every ten days buys or sells so much at once that the pool feels it. */
final class Whale implements Bot {

    private final WhaleHabits habits;

    Whale(WhaleHabits habits) {
        this.habits = habits;
    }

    @Override
    public Vector<SeatCommand> orders(SeatView view, long seed) {
        int id = view.account().id();
        if ((view.day() + 1) % habits.every() != 0 || Venue.pools(view).isEmpty()) {
            return Vector.empty();
        }
        long dollars = Amount.floorTimes(habits.oak(), view.outsideQuote());
        boolean canSell = Wallet.oak(view) >= habits.oak();
        boolean canBuy = Wallet.usd(view) >= dollars;
        boolean sells = canSell
                && (!canBuy || Dice.of(seed, view.day(), "bot-whale", id).chance(0.5));
        if (sells) {
            return Vector.of(Venue.sell(view, habits.oak(), habits.tolerance()));
        }
        return canBuy ? Vector.of(Venue.buy(view, dollars, habits.tolerance())) : Vector.empty();
    }
}
