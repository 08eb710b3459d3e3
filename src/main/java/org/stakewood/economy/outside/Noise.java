package org.stakewood.economy.outside;

import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Swap;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.random.Dice;

/**
 * Traders without a plan, from the rest of the world's balances: a few round trips a day pay the liquidity providers,
 * one unmatched trade opens a gap for arbitrage.
 */
public final class Noise {

    private static final int PAIRS = 4;

    private Noise() {}

    /** Step 3, last: trades in every pool of OAK against USD or sOAK. */
    public static void trade(Draft draft) {
        for (Pool pool : draft.pools()) {
            boolean dollars = pool.asset1() == Asset.OAK && pool.asset2() == Asset.USD;
            boolean synthetic = pool.asset1() == Asset.SOAK && pool.asset2() == Asset.OAK;
            if (dollars || synthetic) {
                roundTrips(draft, pool.id());
            }
            if (dollars) {
                unmatched(draft, pool.id());
            }
        }
    }

    private static void roundTrips(Draft draft, int id) {
        Prices prices = Prices.of(draft);
        Dice dice = draft.dice("noise", id);
        for (int i = 0; i < PAIRS; i++) {
            Pool pool = draft.pool(id);
            Asset first = dice.chance(0.5) ? pool.asset1() : pool.asset2();
            long value = prices.value(pool.asset1(), pool.reserve1()) + prices.value(pool.asset2(), pool.reserve2());
            long reserve = pool.reserve(pool.side(first));
            double share = (double) value / Math.max(1, prices.value(first, reserve));
            double turnover = draft.scenario().market().noiseTurnover() / (2 * PAIRS);
            long amount = Amount.floorTimes(reserve, share * turnover);
            draft.attempt(inner -> {
                Swap there = swap(inner, id, first, amount);
                swap(inner, id, there.out(), there.amountOut());
            });
        }
    }

    private static void unmatched(Draft draft, int id) {
        Pool pool = draft.pool(id);
        double size = draft.scenario().market().noiseDeviation()
                * draft.dice("noise-trade", id).normal();
        Asset in = size > 0 ? pool.asset2() : pool.asset1();
        long reserve = size > 0 ? pool.reserve2() : pool.reserve1();
        draft.attempt(inner -> swap(inner, id, in, Amount.floorTimes(reserve, Math.abs(size))));
    }

    /** One trade of the rest of the world; refused, and then simply not made, if it lacks the coins. */
    private static Swap swap(Draft draft, int id, Asset in, long amount) {
        Swap swap = draft.pool(id).swapIn(in, amount);
        draft.debit(House.OUTSIDE, in, swap.amountIn());
        draft.credit(House.OUTSIDE, swap.out(), swap.amountOut());
        draft.update(swap.pool());
        draft.book(EarningPart.TRADING);
        return swap;
    }
}
