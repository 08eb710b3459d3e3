package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.view.SeatView;

/**
 * Sells its coins and unbonds its stake when the price fell by a tenth within five days; when it rises again over as many
 * days, buys back and stakes.
 */
final class Panicker implements Bot {

    private static final long WORTH_A_TRADE = 1_000_000;

    private final PanickerHabits habits;

    Panicker(PanickerHabits habits) {
        this.habits = habits;
    }

    @Override
    public Vector<SeatCommand> orders(SeatView view, long seed) {
        double change = change(view);
        if (change <= 1 - habits.fall()) {
            return flee(view);
        }
        boolean away = view.account().delegations().isEmpty()
                && view.account().leaving().isEmpty();
        return change > 1 && away ? comeBack(view, seed) : Vector.empty();
    }

    private double change(SeatView view) {
        Vector<Double> prices = view.referencePrices();
        int before = Math.max(0, prices.size() - 1 - habits.days());
        return view.referencePrice() / prices.get(before);
    }

    private Vector<SeatCommand> flee(SeatView view) {
        Vector<SeatCommand> orders = view.account()
                .delegations()
                .filter(each -> each.free() > 0)
                .map(each -> new Undelegate(view.account().id(), each.validator(), each.free()));
        long oak = Wallet.oak(view);
        return oak < WORTH_A_TRADE ? orders : orders.prepend(Venue.sell(view, oak, habits.tolerance()));
    }

    private Vector<SeatCommand> comeBack(SeatView view, long seed) {
        int id = view.account().id();
        if (Wallet.usd(view) >= WORTH_A_TRADE) {
            return Vector.of(Venue.buy(view, Wallet.usd(view), habits.tolerance()));
        }
        int target = Preference.draw(view, habits.heat(), Dice.of(seed, view.day(), "bot-panicker", id));
        long oak = Wallet.oak(view);
        return oak < WORTH_A_TRADE || target < 0 ? Vector.empty() : Vector.of(new Delegate(id, target, oak));
    }
}
