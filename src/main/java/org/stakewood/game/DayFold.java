package org.stakewood.game;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.audit.Earning;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.Holdings;
import org.stakewood.economy.measure.Leaderboard;
import org.stakewood.economy.measure.League;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.economy.money.Asset;

/** Figures that are kept of a day, taken from the world at its end. */
final class DayFold {

    private DayFold() {}

    /** Rows of the read models. */
    static DayRecord record(World world) {
        return new DayRecord(
                world.day(), standings(world), pools(world), world.validators(), coins(world), Earning.all(world));
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
        int[] places = places(world);
        return world.accounts()
                .map(each -> new DayRecord.Standing(
                        each.id(),
                        each.person(),
                        each.active(),
                        places[each.id()],
                        netWorth(each),
                        each.track().profit(),
                        Holdings.of(world, worth, each)));
    }

    private static int[] places(World world) {
        int[] places = new int[world.accounts().size()];
        for (League league : League.values()) {
            Leaderboard.of(world, Criterion.PROFIT, league).forEach(each -> places[each.account()] = each.place());
        }
        return places;
    }

    private static Vector<DayRecord.PoolDay> pools(World world) {
        int window = world.scenario().market().twapDays();
        return world.pools().map((Pool each) -> {
            PriceRecord record = world.prices().get(each.id());
            return new DayRecord.PoolDay(
                    each.id(),
                    each.spot(),
                    record.twap(window),
                    each.reserve1(),
                    each.reserve2(),
                    each.shares(),
                    record.feeYields().lastOption().getOrElse(0.0));
        });
    }

    private static Vector<DayRecord.CoinDay> coins(World world) {
        return Vector.of(Asset.values())
                .map(each -> new DayRecord.CoinDay(
                        each,
                        Conservation.whereabouts(world, each),
                        world.supply().outstanding(each)));
    }
}
