package org.stakewood.game;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.economy.staking.Delegation;

/** Figures that are kept of a day, taken from the world at its end. */
final class DayFold {

    private DayFold() {}

    /** Rows of the read models. */
    static DayRecord record(World world) {
        return new DayRecord(world.day(), standings(world), pools(world));
    }

    /** Net worth of every account at the end of the last day, micro-dollars. */
    static long[] netWorths(World world) {
        long[] worths = new long[world.accounts().size()];
        int i = 0;
        for (Account each : world.accounts()) {
            worths[i++] = netWorth(each);
        }
        return worths;
    }

    private static long netWorth(Account account) {
        return account.track().worth();
    }

    private static Vector<DayRecord.Standing> standings(World world) {
        NetWorth worth = NetWorth.of(world);
        return world.accounts().map(each -> {
            long staked = 0;
            for (Delegation delegation : each.delegations()) {
                staked += worth.stake(delegation);
            }
            return new DayRecord.Standing(
                    each.id(), each.person(), netWorth(each), each.track().profit(), staked);
        });
    }

    private static Vector<DayRecord.PoolDay> pools(World world) {
        int window = world.scenario().market().twapDays();
        return world.pools()
                .map((Pool each) -> new DayRecord.PoolDay(
                        each.id(),
                        each.spot(),
                        world.prices().get(each.id()).twap(window),
                        each.reserve1(),
                        each.reserve2(),
                        each.shares()));
    }
}
