package org.stakewood.economy.measure;

import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.amm.Exit;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.UnbondingPool;

/** Takes stock of what an account holds, as the endowment that its profit is measured against from now on. */
public final class Baselines {

    private Baselines() {}

    /** The account's present holdings: stake stays stake, everything else counts as the OAK and USD it would pay. */
    public static Baseline now(Draft draft, Account account) {
        long oak = account.balances().oak();
        long usd = account.balances().usd();
        for (Leaving leaving : account.leaving()) {
            UnbondingPool pool = draft.unbonding()
                    .get(UnbondingPool.key(leaving.validator(), leaving.maturity()))
                    .get();
            oak = Amount.add(oak, Shares.out(leaving.shares(), pool.shares(), pool.tokens()));
        }
        for (Liquidity liquidity : account.liquidity()) {
            Pool pool = draft.pool(liquidity.pool());
            Exit exit = pool.remove(liquidity.shares());
            oak = Amount.add(oak, part(pool, Asset.OAK, exit.out1(), exit.out2()));
            usd = Amount.add(usd, part(pool, Asset.USD, exit.out1(), exit.out2()));
        }
        return new Baseline(
                account.delegations().map(each -> new OpeningStake(each.validator(), each.shares(), 1)),
                oak,
                usd,
                bill(draft, account));
    }

    private static long part(Pool pool, Asset asset, long out1, long out2) {
        return asset == pool.asset1() ? out1 : asset == pool.asset2() ? out2 : 0;
    }

    private static long bill(Draft draft, Account account) {
        return account.operator() && !draft.validator(account.validator()).tombstoned()
                ? draft.scenario()
                        .operations()
                        .tier(draft.validator(account.validator()).operation().tier())
                        .bill()
                : 0;
    }
}
