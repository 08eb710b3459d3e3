package org.stakewood.economy;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.measure.Whereabouts;
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
            long held = whereabouts(world, asset).total();
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

    /** Where the coins of an asset are, counted place by place. */
    public static Whereabouts whereabouts(World world, Asset asset) {
        long free = 0;
        for (Account each : world.accounts()) {
            free = Math.addExact(free, each.balances().of(asset));
        }
        long pools = 0;
        for (Pool each : world.pools()) {
            pools = Math.addExact(pools, asset == each.asset1() ? each.reserve1() : 0);
            pools = Math.addExact(pools, asset == each.asset2() ? each.reserve2() : 0);
        }
        long house = 0;
        for (Balances each : world.house()) {
            house = Math.addExact(house, each.of(asset));
        }
        boolean oak = asset == Asset.OAK;
        return new Whereabouts(
                free, pools, oak ? staked(world) : 0, oak ? leaving(world) : 0, CreditLaws.held(world, asset), house);
    }

    private static long staked(World world) {
        long sum = 0;
        for (Validator each : world.validators()) {
            sum = Math.addExact(sum, each.stake().tokens());
            sum = Math.addExact(sum, each.rewards().pot());
        }
        return sum;
    }

    private static long leaving(World world) {
        long sum = 0;
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
