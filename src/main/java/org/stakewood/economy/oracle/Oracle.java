package org.stakewood.economy.oracle;

import org.stakewood.economy.Draft;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Mark;
import org.stakewood.economy.scenario.OracleRules;
import org.stakewood.economy.synthetic.Backing;

/**
 * The prices that rules use: p of the synthetic in OAK, P of OAK in dollars. The first listed pool of a pair is the
 * oracle. Thin markets have stand-ins: for W days the last average, then min(1, NAV) for the synthetic, the outside price
 * for OAK, nothing for ACORN. Read from the pools at the moment of asking.
 */
public final class Oracle {

    private final World world;
    private final OracleRules rules;
    private final int window;

    private Oracle(World world) {
        this.world = world;
        this.rules = world.scenario().credit().oracle();
        this.window = world.scenario().market().twapDays();
    }

    public static Oracle of(World world) {
        return new Oracle(world);
    }

    public static Oracle of(Draft draft) {
        return new Oracle(draft.world());
    }

    /** p averaged over the window. */
    public double soakAverage() {
        int pool = pool(Asset.SOAK, Asset.OAK);
        return pool < 0 || record(pool).thinDays() > window
                ? Math.min(1, Backing.nav(world))
                : record(pool).twap(window);
    }

    /** p in the pool now; the average while the market is thin. */
    public double soakSpot() {
        int pool = pool(Asset.SOAK, Asset.OAK);
        return pool < 0 || thin(pool) ? soakAverage() : world.pools().get(pool).spot();
    }

    /** p̂ = max(1, average, spot): what a debt in the synthetic counts for a new loan. */
    public double soakHigh() {
        return Math.max(1, Math.max(soakAverage(), soakSpot()));
    }

    /** p at which loans against stake are judged in a cascade. */
    public double cascadeMark() {
        return mark(rules.cascadeMark(), soakAverage(), soakSpot());
    }

    /** P averaged over the window; the outside mean if the pool has strayed too far from it. */
    public double oakAverage() {
        double outside = world.outside().mean();
        int pool = pool(Asset.OAK, Asset.USD);
        if (pool < 0 || record(pool).thinDays() > window) {
            return outside;
        }
        double average = record(pool).twap(window);
        return Math.abs(average / outside - 1) > rules.outsideTolerance() ? outside : average;
    }

    /** P in the pool now; the average while the market is thin. */
    public double oakSpot() {
        int pool = pool(Asset.OAK, Asset.USD);
        return pool < 0 || thin(pool) ? oakAverage() : world.pools().get(pool).spot();
    }

    /** Dollars per unit, averaged: for health and flags. */
    public double average(Asset asset) {
        return switch (asset) {
            case USD -> 1;
            case OAK -> oakAverage();
            case SOAK -> soakAverage() * oakAverage();
            case ACORN -> acorn();
        };
    }

    /** Dollars per unit of collateral for new debts: the lower of average and spot. */
    public double low(Asset asset) {
        return switch (asset) {
            case USD -> 1;
            case OAK -> Math.min(oakAverage(), oakSpot());
            case SOAK -> Math.min(soakAverage(), soakSpot()) * low(Asset.OAK);
            case ACORN -> 0;
        };
    }

    /** Dollars per unit of debt for new debts: the higher of average and spot, the synthetic at no less than par. */
    public double high(Asset asset) {
        return switch (asset) {
            case USD -> 1;
            case OAK -> Math.max(oakAverage(), oakSpot());
            case SOAK -> soakHigh() * high(Asset.OAK);
            case ACORN -> acorn();
        };
    }

    /** Dollars per unit at which market positions are judged in a cascade. */
    public double marketMark(Asset asset) {
        double oak = mark(rules.marketMark(), oakAverage(), oakSpot());
        return switch (asset) {
            case USD -> 1;
            case OAK -> oak;
            case SOAK -> mark(rules.marketMark(), soakAverage(), soakSpot()) * oak;
            case ACORN -> 0;
        };
    }

    /** True while the market that prices an asset is too thin to be believed. */
    public boolean thin(Asset asset) {
        int pool = asset == Asset.SOAK ? pool(Asset.SOAK, Asset.OAK) : pool(asset, Asset.USD);
        return asset != Asset.USD && (pool < 0 || thin(pool));
    }

    /** Refuses while a price that a new debt needs is not to be had. */
    public void require(Asset asset) {
        if (thin(asset) || (asset == Asset.SOAK && thin(Asset.OAK))) {
            throw RefusedException.because(Reason.NO_MARKET_PRICE);
        }
    }

    private double acorn() {
        int pool = pool(Asset.ACORN, Asset.USD);
        return pool < 0 || record(pool).thinDays() > window ? 0 : record(pool).twap(window);
    }

    private double mark(Mark mark, double average, double spot) {
        return switch (mark) {
            case SPOT -> spot;
            case TWAP -> average;
            case CLAMP -> Math.max(average * (1 - rules.clamp()), Math.min(average * (1 + rules.clamp()), spot));
        };
    }

    /** Thin by the last record, or by what is left in the pool now. */
    private boolean thin(int pool) {
        Pool now = world.pools().get(pool);
        return record(pool).thinDays() > 0
                || now.shares() == 0
                || below(now.asset1(), now.reserve1())
                || below(now.asset2(), now.reserve2());
    }

    private boolean below(Asset asset, long reserve) {
        return world.scenario().market().thin(reserve, world.supply().outstanding(asset));
    }

    private PriceRecord record(int pool) {
        return world.prices().get(pool);
    }

    private int pool(Asset asset1, Asset asset2) {
        return Prices.oracle(world.pools(), asset1, asset2);
    }
}
