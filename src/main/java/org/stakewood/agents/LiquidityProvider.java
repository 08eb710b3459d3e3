package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.amm.Weighted;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.RemoveLiquidity;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.view.SeatView;

/**
 * Holds its shares of the pools. It leaves a pool whose return over ten days, fees less what the price's move cost
 * against holding, is more than five points below staking's, and comes back when the pool has been calm.
 */
final class LiquidityProvider implements Bot {

    private final LiquidityHabits habits;

    LiquidityProvider(LiquidityHabits habits) {
        this.habits = habits;
    }

    @Override
    public Vector<SeatCommand> orders(SeatView view, long seed) {
        Vector<SeatCommand> orders = Vector.empty();
        Vector<Pool> missing = view.pools().filter(each -> view.account().liquidityIn(each.id()) < 0);
        for (Pool pool : view.pools()) {
            int at = view.account().liquidityIn(pool.id());
            double lag = lag(view, pool);
            if (at >= 0 && lag > habits.leaves()) {
                orders = orders.append(
                        leave(view, pool, view.account().liquidity().get(at)));
            } else if (at < 0 && lag < habits.returns()) {
                orders = orders.appendAll(join(view, pool, missing.size()));
            }
        }
        return orders;
    }

    /** How far the pool's return of the last days is behind what staking paid in them. */
    private double lag(SeatView view, Pool pool) {
        PriceRecord record = view.record(pool.id());
        int days = Math.min(habits.days(), record.spots().size() - 1);
        double staking = view.stakingYield() * days / view.rules().time().daysPerYear();
        return staking - tenDayReturn(pool, record, days);
    }

    /** Fees, and the loss against holding of a pool with weight w when the price changes by r: r^w/(w·r + 1 − w) − 1. */
    private static double tenDayReturn(Pool pool, PriceRecord record, int days) {
        double fees = 0;
        for (double each : record.feeYields().takeRight(days)) {
            fees += each;
        }
        double change = record.last() / record.spots().get(record.spots().size() - 1 - days);
        double weight = pool.kind() instanceof Weighted weighted ? weighted.portion(Side.FIRST) : 0.5;
        return fees + StrictMath.pow(change, weight) / (weight * change + 1 - weight) - 1;
    }

    private static SeatCommand leave(SeatView view, Pool pool, Liquidity position) {
        return new RemoveLiquidity(view.account().id(), pool.id(), position.shares(), 0, 0, view.day() + 1);
    }

    /** Its coins are divided evenly among the pools that it is not in. */
    private Vector<SeatCommand> join(SeatView view, Pool pool, int pools) {
        double part = habits.puts() / pools;
        return join(
                view,
                pool,
                Amount.floorTimes(view.account().balances().of(pool.asset1()), part),
                Amount.floorTimes(view.account().balances().of(pool.asset2()), part));
    }

    /** The balanced part of two amounts: what the smaller side can match, in the proportion of the reserves. */
    static Vector<SeatCommand> join(SeatView view, Pool pool, long have1, long have2) {
        if (pool.shares() == 0) {
            return Vector.empty();
        }
        long amount1 = Math.min(have1, Amount.mulDivFloor(have2, pool.reserve1(), pool.reserve2()));
        long amount2 = Amount.mulDivFloor(amount1, pool.reserve2(), pool.reserve1());
        boolean worthIt = amount1 >= 1_000_000 && amount2 >= 1_000_000;
        return worthIt
                ? Vector.of(new AddLiquidity(view.account().id(), pool.id(), amount1, amount2, 0, view.day() + 1))
                : Vector.empty();
    }
}
