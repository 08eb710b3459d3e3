package org.stakewood.economy.measure;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.synthetic.Backing;

/**
 * What each asset counts for in scores, in USD: OAK the three-day mean of the outside price; sOAK its twap in OAK, at
 * most 1.5, times that (par without a pool); ACORN its five-day twap (nothing without a pool).
 *
 * @param oak USD for one OAK
 * @param soak USD for one sOAK
 * @param acorn USD for one ACORN
 */
public record Prices(double oak, double soak, double acorn) {

    private static final int ACORN_DAYS = 5;
    private static final double SOAK_CAP = 1.5;

    /** The prices of a world. */
    public static Prices of(World world) {
        Prices market = of(
                world.scenario(), world.pools(), world.prices(), world.outside().mean());
        // Settlement, announced on day 0: after the last day the synthetic counts what stands behind it.
        return world.over() && !world.credit().desks().isEmpty()
                ? new Prices(market.oak, Math.min(1, Backing.nav(world)) * market.oak, market.acorn)
                : market;
    }

    /** The prices of a world in the making. */
    public static Prices of(Draft draft) {
        return of(
                draft.scenario(), draft.pools(), draft.prices(), draft.outside().mean());
    }

    private static Prices of(Scenario scenario, Vector<Pool> pools, Vector<PriceRecord> records, double oak) {
        int window = scenario.market().twapDays();
        int soak = oracle(pools, Asset.SOAK, Asset.OAK);
        int acorn = oracle(pools, Asset.ACORN, Asset.USD);
        double parity = soak < 0 || records.get(soak).thinDays() > window
                ? 1
                : Math.min(records.get(soak).twap(window), SOAK_CAP);
        double acornUsd = acorn < 0 || records.get(acorn).thinDays() > window
                ? 0
                : records.get(acorn).twap(ACORN_DAYS);
        return new Prices(oak, parity * oak, acornUsd);
    }

    /** These prices with another one for OAK: trades are judged by the reference price of the moment. */
    public Prices withOak(double reference) {
        return new Prices(reference, oak == 0 ? 0 : soak / oak * reference, acorn);
    }

    /** Id of the first pool of a pair, or a negative number. */
    public static int oracle(Vector<Pool> pools, Asset asset1, Asset asset2) {
        return pools.indexWhere(each -> each.asset1() == asset1 && each.asset2() == asset2);
    }

    /** USD for one unit of the asset. */
    public double of(Asset asset) {
        return switch (asset) {
            case USD -> 1;
            case OAK -> oak;
            case SOAK -> soak;
            case ACORN -> acorn;
        };
    }

    /** Micro-dollars that an amount is worth, floored. */
    public long value(Asset asset, long amount) {
        return asset == Asset.USD || amount == 0 ? amount : Amount.floorTimes(amount, of(asset));
    }
}
