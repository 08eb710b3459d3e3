package org.stakewood.economy.lending;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.stakewood.economy.World;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.LendingRules;
import org.stakewood.economy.scenario.LentAsset;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.staking.Validator;

/**
 * What stands behind a position's debts, in micro-dollars. H = Σ threshold·value / Σ debt. Stake of a validator that is
 * out for good still counts in the health, but nothing can be borrowed on it.
 *
 * @param limit Σ limit·value: up to so much may be owed
 * @param threshold Σ threshold·value: from so much on it is unhealthy
 * @param debt what is owed
 */
public record Health(double limit, double threshold, double debt) {

    /** A position at average prices. */
    public static Health of(World world, int account, int market) {
        Oracle oracle = Oracle.of(world);
        return of(world, account, market, oracle::average, oracle::average);
    }

    /** A position at the prices of a cascade. */
    public static Health atMark(World world, int account, int market) {
        Oracle oracle = Oracle.of(world);
        return of(world, account, market, oracle::marketMark, oracle::marketMark);
    }

    /** The prices of a cascade, each read once: for many positions of one world. */
    static ToDoubleFunction<Asset> marks(World world) {
        Oracle oracle = Oracle.of(world);
        double[] read = new double[Asset.values().length];
        Arrays.fill(read, Double.NaN);
        return asset -> {
            int at = asset.ordinal();
            read[at] = Double.isNaN(read[at]) ? oracle.marketMark(asset) : read[at];
            return read[at];
        };
    }

    /** A position as new debts judge it: collateral at the lower price, debts at the higher. */
    public static Health forNewDebts(World world, int account, int market) {
        Oracle oracle = Oracle.of(world);
        return of(world, account, market, oracle::low, oracle::high);
    }

    /** A position at an average price of OAK times a factor, the synthetic's price in OAK unchanged. */
    public static Health ifOak(World world, int account, int market, double factor) {
        Oracle oracle = Oracle.of(world);
        ToDoubleFunction<Asset> price = asset -> oracle.average(asset) * (asset == Asset.USD ? 1 : factor);
        return of(world, account, market, price, price);
    }

    /** H; infinite without debts. */
    public double ratio() {
        return debt == 0 ? Double.POSITIVE_INFINITY : threshold / debt;
    }

    /** True if so much may be owed. */
    public boolean withinLimit() {
        return debt <= limit;
    }

    /**
     * Dollars per OAK at which H = 1, the synthetic's price in OAK unchanged; NaN if there is no such price. Where more
     * OAK is owed than stands behind the debts, it is a price that must not be exceeded.
     */
    public static double liquidationPrice(World world, int account, int market) {
        double soak = Oracle.of(world).soakAverage();
        ToDoubleFunction<Asset> dollars = asset -> asset == Asset.USD ? 1 : 0;
        ToDoubleFunction<Asset> coins = asset -> asset == Asset.OAK ? 1 : asset == Asset.SOAK ? soak : 0;
        Health fixed = of(world, account, market, dollars, dollars);
        Health moving = of(world, account, market, coins, coins);
        double price = (fixed.debt - fixed.threshold) / (moving.threshold - moving.debt);
        return price > 0 && !Double.isInfinite(price) ? price : Double.NaN;
    }

    static Health of(
            World world, int account, int market, ToDoubleFunction<Asset> collateral, ToDoubleFunction<Asset> owed) {
        MarketPosition position = Ledger.position(world.accounts().get(account), market);
        LendingRules rules = world.scenario().credit().markets().get(market);
        Market lender = world.credit().markets().get(market);
        double limit = 0;
        double threshold = 0;
        double debt = 0;
        for (Line line : position.lines()) {
            Book book = lender.book(line.asset());
            if (line.deposit() > 0 && line.collateral()) {
                LentAsset lent = Ledger.lent(rules, line.asset());
                double value = Claims.value(book, line.deposit()) * collateral.applyAsDouble(line.asset());
                limit += lent.limit() * value;
                threshold += lent.threshold() * value;
            }
            debt += line.indebted() ? Debts.owed(book, line) * owed.applyAsDouble(line.asset()) : 0;
        }
        double oak = position.pledges().isEmpty() ? 0 : collateral.applyAsDouble(Asset.OAK);
        for (Pledge pledge : position.pledges()) {
            Validator validator = world.validators().get(pledge.validator());
            double value = stake(validator.stake(), pledge) * oak;
            limit += validator.tombstoned() ? 0 : rules.stakeLimit() * value;
            threshold += rules.stakeThreshold() * value;
        }
        return new Health(limit, threshold, debt);
    }

    /** Micro-OAK that a pledge is worth, floored. */
    static long stake(Stake stake, Pledge pledge) {
        return Shares.out(Math.min(pledge.shares(), stake.shares()), stake.shares(), stake.tokens());
    }

    /** Assets whose prices count in a position: what is owed, and what stands for it. */
    static Vector<Asset> priced(MarketPosition position) {
        Vector<Asset> assets = position.lines()
                .filter(each -> each.indebted() || (each.deposit() > 0 && each.collateral()))
                .map(Line::asset);
        return position.pledges().isEmpty() || assets.contains(Asset.OAK) ? assets : assets.append(Asset.OAK);
    }
}
