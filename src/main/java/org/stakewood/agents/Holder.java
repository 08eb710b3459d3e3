package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.Redelegate;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.view.SeatView;

/**
 * Holds its coins and looks at the validators every ten days: its stake moves to a validator drawn by
 * {@link Preference}, and stake that came back because a validator was thrown out goes there again.
 */
final class Holder implements Bot {

    private final HolderHabits habits;

    Holder(HolderHabits habits) {
        this.habits = habits;
    }

    @Override
    public Vector<SeatCommand> orders(SeatView view, long seed) {
        int id = view.account().id();
        if ((view.day() + id) % habits.every() != 0) {
            return Vector.empty();
        }
        int target = Preference.draw(view, habits.heat(), Dice.of(seed, view.day(), "bot-holder", id));
        if (target < 0) {
            return Vector.empty();
        }
        boolean staker = view.account().baseline().stakes().nonEmpty();
        if (staker && view.account().delegations().isEmpty()) {
            long oak = Wallet.oak(view);
            return oak == 0 ? Vector.empty() : Vector.of(new Delegate(id, target, oak));
        }
        Delegation own = Wallet.largest(view);
        boolean moves = own != null && own.validator() != target && Wallet.mayMove(view);
        return moves ? Vector.of(new Redelegate(id, own.validator(), target, own.free())) : Vector.empty();
    }
}
