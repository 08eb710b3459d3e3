package org.stakewood.economy.measure;

import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.amm.Exit;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.UnbondingPool;

/** Takes stock of what an account holds, as the endowment that its profit is measured against from now on. */
public final class Baselines {

    private Baselines() {}

    /** The account's present holdings: stake stays stake, everything else counts as the coins that it would pay. */
    public static Baseline now(Draft draft, Account account) {
        Balances coins = account.balances();
        for (Leaving leaving : account.leaving()) {
            UnbondingPool pool = draft.unbonding()
                    .get(UnbondingPool.key(leaving.validator(), leaving.maturity()))
                    .get();
            coins = coins.plus(Asset.OAK, Shares.out(leaving.shares(), pool.shares(), pool.tokens()));
        }
        for (Liquidity liquidity : account.liquidity()) {
            Pool pool = draft.pool(liquidity.pool());
            Exit exit = pool.remove(liquidity.shares());
            coins = coins.plus(pool.asset1(), exit.out1()).plus(pool.asset2(), exit.out2());
        }
        Books books = Books.of(draft.world(), account, false);
        for (Asset asset : Asset.values()) {
            coins = coins.plus(asset, books.owned().of(asset));
        }
        return new Baseline(
                account.delegations().map(each -> new OpeningStake(each.validator(), each.shares(), 1)),
                coins,
                books.owed().plus(Asset.SOAK, books.loans()),
                bill(draft, account));
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
