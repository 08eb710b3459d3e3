package org.stakewood.economy.measure;

import org.stakewood.economy.Account;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.outside.Quote;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Leaving;

/**
 * What an account would have in dollars if it sold everything today, in one piece each, where it brings most: slippage
 * and fees are in it, the daily limit of the outside market and the wait of unbonding are not.
 */
public final class Liquidation {

    private Liquidation() {}

    /** Micro-dollars; debts are paid with coins of their kind first, the rest at the prices of now. */
    public static long value(World world, Account account) {
        return value(world, NetWorth.of(world), account);
    }

    /** The same for many accounts; {@code worth} values that world. */
    static long value(World world, NetWorth worth, Account account) {
        Balances all = account.balances();
        for (Delegation each : account.delegations()) {
            all = all.plus(Asset.OAK, worth.stake(each));
        }
        for (Leaving each : account.leaving()) {
            all = all.plus(Asset.OAK, worth.leaving(each));
        }
        for (Liquidity each : account.liquidity()) {
            Pool pool = world.pools().get(each.pool());
            all = all.plus(pool.asset1(), Amount.mulDivFloor(each.shares(), pool.reserve1(), pool.shares()))
                    .plus(pool.asset2(), Amount.mulDivFloor(each.shares(), pool.reserve2(), pool.shares()));
        }
        Books books = Books.of(world, account, false);
        for (Asset asset : Asset.values()) {
            all = all.plus(asset, books.owned().of(asset));
        }
        Balances owed = books.owed().plus(Asset.SOAK, books.loans());
        Balances left = Balances.NONE;
        long missing = 0;
        for (Asset asset : Asset.values()) {
            long paid = Math.min(all.of(asset), owed.of(asset));
            left = left.plus(asset, all.of(asset) - paid);
            missing = Amount.add(missing, worth.prices().value(asset, owed.of(asset) - paid));
        }
        long oak = Amount.add(left.oak(), best(world, Asset.SOAK, Asset.OAK, left.soak()));
        long acorn = best(world, Asset.ACORN, Asset.USD, left.acorn());
        long outside = Quote.proceeds(world.outside(), world.scenario().outside(), oak);
        long dollars = Math.max(outside, best(world, Asset.OAK, Asset.USD, oak));
        return Amount.add(left.usd(), Amount.add(acorn, dollars)) - missing;
    }

    /** The most that one pool pays for an amount; nothing if none trades it. */
    private static long best(World world, Asset sold, Asset bought, long amount) {
        long most = 0;
        for (Pool pool : world.pools()) {
            if (amount > 0 && pool.asset1() == sold && pool.asset2() == bought) {
                most = Math.max(most, proceeds(pool, sold, amount));
            }
        }
        return most;
    }

    private static long proceeds(Pool pool, Asset sold, long amount) {
        try {
            return pool.swapIn(sold, amount).amountOut();
        } catch (RefusedException tooSmall) {
            return 0;
        }
    }
}
