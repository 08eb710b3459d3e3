package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.SeatView;

/**
 * Divides its OAK between stake and lending like an investor who weighs mean against variance (Markowitz 1952). The
 * wanted share of stake is w = (μs − μl + λ·vl) ÷ (λ·(vs + vl)), clipped to [least, 1], with the yields of today (what a
 * farm adds included), their variances and the risk aversion λ. Stake on the way out counts as lent. Without a market liquid coins earn nothing and
 * bear no risk: w = μs ÷ (λ·vs).
 */
final class Staker implements Bot {

    private static final int MARKET = 0;
    private static final double LEAST_RISK = 1e-6;

    private final StakerHabits habits;

    Staker(StakerHabits habits) {
        this.habits = habits;
    }

    @Override
    public Vector<SeatCommand> orders(SeatView view, long seed) {
        int id = view.account().id();
        long liquid = Wallet.oak(view);
        long staked = Wallet.staked(view);
        MarketView market = market(view);
        double aversion = aversion(seed, id);
        long lent = market == null ? 0 : market.supplied(Asset.OAK);
        double total = (double) liquid + staked + Wallet.leaving(view) + lent;
        double wanted = market == null
                ? share(view.stakingYield(), aversion)
                : share(Yields.staking(view), Yields.lending(view, market, Asset.OAK), aversion);
        double step = habits.speed() * (wanted * total - staked);
        if (step >= habits.leastMove()) {
            Vector<SeatCommand> orders = stake(view, Math.min((long) step, liquid), seed);
            return liquid >= step || market == null
                    ? orders
                    : orders.appendAll(fetch(view, market, (long) step - liquid));
        }
        Vector<SeatCommand> orders = market == null ? Vector.empty() : lend(view, liquid);
        return -step >= habits.leastMove() ? orders.appendAll(unstake(view, (long) -step)) : orders;
    }

    /** The wanted share of stake beside coins that earn nothing. */
    double share(double yield, double aversion) {
        double risk = Math.max(LEAST_RISK, aversion * habits.deviation() * habits.deviation());
        return Math.max(habits.least(), Math.min(1, yield / risk));
    }

    /** The wanted share of stake beside coins that are lent. */
    double share(double yield, double lending, double aversion) {
        double lent = aversion * habits.lendingDeviation() * habits.lendingDeviation();
        double risk = Math.max(LEAST_RISK, aversion * habits.deviation() * habits.deviation() + lent);
        return Math.max(habits.least(), Math.min(1, (yield - lending + lent) / risk));
    }

    private static MarketView market(SeatView view) {
        if (view.markets() == 0) {
            return null;
        }
        MarketView market = view.market(MARKET);
        return market.book(Asset.OAK) == null ? null : market;
    }

    private Vector<SeatCommand> lend(SeatView view, long oak) {
        return oak < habits.leastMove()
                ? Vector.empty()
                : Vector.of(new Supply(view.account().id(), MARKET, Asset.OAK, oak));
    }

    /** Lent coins come back to be staked the day after; half of the cash is left to others. */
    private Vector<SeatCommand> fetch(SeatView view, MarketView market, long oak) {
        if (market.supplied(Asset.OAK) < habits.leastMove()) {
            return Vector.empty();
        }
        long amount = Math.min(oak, market.withdrawable(Asset.OAK) / 2);
        return amount < habits.leastMove()
                ? Vector.empty()
                : Vector.of(new Withdraw(view.account().id(), MARKET, Asset.OAK, market.shares(Asset.OAK, amount)));
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
