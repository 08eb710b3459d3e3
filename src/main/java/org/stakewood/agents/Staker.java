package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.view.SeatView;

/**
 * Divides its OAK between stake and liquid coins like an investor who weighs mean against variance (Markowitz 1952): the
 * wanted share is w = μ/(λ·v), the yield over risk aversion times variance, clipped to [least, 1]. Liquid coins earn
 * nothing as long as nobody borrows them, so it stays staked until the yield has fallen far.
 */
final class Staker implements Bot {

    private final StakerHabits habits;

    Staker(StakerHabits habits) {
        this.habits = habits;
    }

    @Override
    public Vector<SeatCommand> orders(SeatView view, long seed) {
        int id = view.account().id();
        long liquid = Wallet.oak(view);
        long staked = Wallet.staked(view);
        double total = (double) liquid + staked + Wallet.leaving(view);
        double wanted = share(view.stakingYield(), aversion(seed, id));
        double step = habits.speed() * (wanted * total - staked);
        if (step >= habits.leastMove()) {
            return stake(view, Math.min((long) step, liquid), seed);
        }
        return -step >= habits.leastMove() ? unstake(view, (long) -step) : Vector.empty();
    }

    /** The wanted share of stake. */
    double share(double yield, double aversion) {
        double risk = Math.max(1e-6, aversion * habits.deviation() * habits.deviation());
        return Math.max(habits.least(), Math.min(1, yield / risk));
    }

    private double aversion(long seed, int account) {
        double normal = Dice.of(seed, 0, "bot-aversion", account).normal();
        return habits.aversion() * StrictMath.exp(habits.aversionSpread() * normal);
    }

    private Vector<SeatCommand> stake(SeatView view, long oak, long seed) {
        int id = view.account().id();
        int target = Preference.draw(view, habits.heat(), Dice.of(seed, view.day(), "bot-staker", id));
        return oak < habits.leastMove() || target < 0 ? Vector.empty() : Vector.of(new Delegate(id, target, oak));
    }

    private static Vector<SeatCommand> unstake(SeatView view, long oak) {
        Delegation own = Wallet.largest(view);
        if (own == null) {
            return Vector.empty();
        }
        long worth = Wallet.free(view, own);
        long shares = oak >= worth ? own.free() : Amount.mulDivFloor(own.free(), oak, worth);
        return shares == 0
                ? Vector.empty()
                : Vector.of(new Undelegate(view.account().id(), own.validator(), shares));
    }
}
