package org.stakewood.economy.order;

import io.vavr.Tuple2;
import org.stakewood.economy.Draft;
import org.stakewood.economy.amm.Arbitrage;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.amm.Swap;
import org.stakewood.economy.amm.Trading;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.event.OrderFilled;
import org.stakewood.economy.money.Amount;

/**
 * Step 3, after the arbitrage bots: limit orders, by account id. Each sells until the pool's price after its fee is at
 * the order's, so that no coin goes for less; no more than the seat has, and in one piece of at least a whole coin,
 * unless less is left. What is not sold waits on.
 */
public final class Limits {

    /** Fills below a coin would be told every day and change nothing. */
    private static final long LEAST_FILL = 1_000_000;

    private Limits() {}

    /** Fills what can be filled. An order that cannot be stands and changes nothing. */
    public static void fill(Draft draft) {
        for (Tuple2<Long, Orders> each : draft.credit().orders()) {
            int account = Math.toIntExact(each._1);
            if (each._2.limit() != null && draft.account(account).active()) {
                draft.attempt(inner -> fill(inner, account, each._2.limit()));
            }
        }
    }

    private static void fill(Draft draft, int account, LimitOrder order) {
        Pool pool = draft.pool(order.pool());
        long amount = fillable(pool, order, draft.account(account).balances().of(order.assetIn()));
        if (amount == 0) {
            return;
        }
        boolean first = order.assetIn() == pool.asset1();
        long least = Amount.floorTimes(amount, first ? order.price() : 1 / order.price());
        Swap swap = pool.swapIn(order.assetIn(), amount);
        Trading.swapExactIn(draft, account, pool.id(), order.assetIn(), amount, least, draft.day() + 1);
        draft.book(EarningPart.TRADING);
        long left = order.amountIn() - amount;
        if (left == 0) {
            OrderBook.strike(draft, account, OrderKind.LIMIT);
        } else {
            OrderBook.put(draft, account, order.left(left));
        }
        draft.tell(new OrderFilled(account, pool.id(), order.assetIn(), amount, swap.out(), swap.amountOut(), left));
    }

    /** Micro-units of an order that could be sold now with so much at hand; 0 if none. */
    public static long fillable(Pool pool, LimitOrder order, long held) {
        if (pool.shares() == 0) {
            return 0;
        }
        Arbitrage best = Arbitrage.against(pool, order.price());
        Side side = order.assetIn() == pool.asset1() ? Side.FIRST : Side.SECOND;
        if (best.isNone() || best.in() != side) {
            return 0;
        }
        long amount = Math.min(best.amountIn(), Math.min(held, order.amountIn()));
        return amount < Math.min(LEAST_FILL, order.amountIn()) ? 0 : amount;
    }
}
