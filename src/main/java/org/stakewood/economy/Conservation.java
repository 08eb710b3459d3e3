package org.stakewood.economy;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.staking.UnbondingPool;
import org.stakewood.economy.staking.Validator;

/**
 * The laws of every state: for each asset, minted less burnt is what all balances and claims add up to; for each
 * validator, unbonding pool and liquidity pool, the holders' shares are the shares of the total.
 */
public final class Conservation {

    private Conservation() {}

    /** Every law that the world breaks, in words for the operator; empty if all hold. */
    public static Vector<String> check(World world) {
        Vector<String> broken = Vector.empty();
        for (Asset asset : Asset.values()) {
            long held = held(world, asset);
            long outstanding = world.supply().outstanding(asset);
            if (held != outstanding) {
                broken = broken.append(asset + ": held " + held + ", minted less burnt " + outstanding);
            }
        }
        return broken.appendAll(stakeShares(world))
                .appendAll(unbondingShares(world))
                .appendAll(poolShares(world))
                .appendAll(CreditLaws.broken(world));
    }

    private static long held(World world, Asset asset) {
        long sum = 0;
        for (Balances each : world.house()) {
            sum = Math.addExact(sum, each.of(asset));
        }
        for (Account each : world.accounts()) {
            sum = Math.addExact(sum, each.balances().of(asset));
        }
        for (Pool each : world.pools()) {
            sum = Math.addExact(sum, asset == each.asset1() ? each.reserve1() : 0);
            sum = Math.addExact(sum, asset == each.asset2() ? each.reserve2() : 0);
        }
        sum = Math.addExact(sum, CreditLaws.held(world, asset));
        return asset == Asset.OAK ? Math.addExact(sum, staked(world)) : sum;
    }

    private static long staked(World world) {
        long sum = 0;
        for (Validator each : world.validators()) {
            sum = Math.addExact(sum, each.stake().tokens());
            sum = Math.addExact(sum, each.rewards().pot());
        }
        for (UnbondingPool each : world.unbonding().values()) {
            sum = Math.addExact(sum, each.tokens());
        }
        return sum;
    }

    private static Vector<String> stakeShares(World world) {
        long[] shares = new long[world.validators().size()];
        for (Account account : world.accounts()) {
            for (Delegation each : account.delegations()) {
                shares[each.validator()] += each.shares();
            }
        }
        return world.validators()
                .filter(each -> each.stake().shares() != shares[each.id()])
                .map(each -> "validator " + each.id() + ": shares "
                        + each.stake().shares() + ", delegated " + shares[each.id()]);
    }

    private static Vector<String> unbondingShares(World world) {
        Vector<String> broken = Vector.empty();
        for (UnbondingPool pool : world.unbonding().values()) {
            long shares = 0;
            for (int holder : pool.holders()) {
                for (Leaving each : world.accounts().get(holder).leaving()) {
                    boolean here = each.validator() == pool.validator() && each.maturity() == pool.maturity();
                    shares += here ? each.shares() : 0;
                }
            }
            if (shares != pool.shares()) {
                broken = broken.append("unbonding of validator " + pool.validator() + " at " + pool.maturity()
                        + ": shares " + pool.shares() + ", held " + shares);
            }
        }
        return broken;
    }

    /** The network's and the locked shares have no owner, so holders have at most all shares. */
    private static Vector<String> poolShares(World world) {
        long[] shares = new long[world.pools().size()];
        for (Account account : world.accounts()) {
            for (Liquidity each : account.liquidity()) {
                shares[each.pool()] += each.shares();
            }
        }
        return world.pools()
                .filter(each -> each.shares() < shares[each.id()])
                .map(each -> "pool " + each.id() + ": shares " + each.shares() + ", held " + shares[each.id()]);
    }
}
