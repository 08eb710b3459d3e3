package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Arbitrage;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.view.SeatView;

/**
 * Buys the synthetic below what settlement would pay for it as it is backed now, less the carry until then, and sells what it holds above
 * that. All of its kind together are the peg in calm.
 */
final class ValueBuyer implements Bot {

    private final ValueBuyerHabits habits;

    ValueBuyer(ValueBuyerHabits habits) {
        this.habits = habits;
    }

    @Override
    public Vector<SeatCommand> orders(SeatView view, long seed) {
        Pool pool = Protector.pool(view);
        if (pool == null || pool.shares() == 0) {
            return Vector.empty();
        }
        double value = value(view);
        Arbitrage trade = Arbitrage.against(pool, value);
        long held = trade.in() == Side.SECOND
                ? Wallet.oak(view)
                : view.account().balances().soak();
        long amount = Math.min(held, Amount.floorTimes(trade.amountIn(), habits.closes()));
        if (trade.isNone() || amount < habits.leastTrade()) {
            return Vector.empty();
        }
        double price = trade.in() == Side.SECOND ? 1 / value : value;
        long least = Amount.floorTimes(amount, price * 0.98);
        return Vector.of(
                new SwapExactIn(view.account().id(), pool.id(), pool.asset(trade.in()), amount, least, view.day() + 1));
    }

    /** What settlement would pay by what stands behind it now, min(1, NAV), less the carry until then. */
    private double value(SeatView view) {
        double years = (double) (view.days() - view.day()) / view.rules().time().daysPerYear();
        return Math.max(0.01, Math.min(1, view.soak().nav()) - habits.carry() * years);
    }
}
