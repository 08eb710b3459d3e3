package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.amm.Weighted;
import org.stakewood.economy.lending.KinkedRate;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.scenario.Allocation;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.FarmRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.IssuancePolicy;
import org.stakewood.economy.scenario.LentAsset;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.scenario.PoolSpec;
import org.stakewood.economy.scenario.Spread;

/**
 * A network of 100 000 OAK of which portfolio stakers have 60 %, a tenth of it lent at first: they divide it between stake
 * and a market in which somebody borrows as long as that costs no more than a rate. Figures of the class, without faults and noise.
 */
final class DrainGame {

    /** Rates of the market, those of the class. */
    static final KinkedRate CURVE = new KinkedRate(0.02, 0.20, 2.0, 0.80, 0.10);

    private static final int YEAR = 120;
    private static final int STAKERS = 100;
    private static final int OPERATORS = 10;

    private DrainGame() {}

    /** The network under a policy of issuance, for so many days. */
    static Variant variant(IssuancePolicy policy, int days) {
        CreditRules free = Lenders.credit(List.of(Lenders.market(0.60, 0.72)));
        OpeningCredit dollars = new OpeningCredit(false, new Balances(10_000_000 * Bare.ONE, 0, 0, 0), null, null);
        OpeningCredit lent = new OpeningCredit(false, new Balances(0, 6_000 * Bare.ONE, 0, 0), null, null);
        return Bare.network(
                        days,
                        List.of(Bare.dollars(10_000 * Bare.ONE)),
                        List.of(
                                group(AccountKind.OPERATOR, OPERATORS, 20_000 * Bare.ONE, true, null),
                                group(AccountKind.STAKER, STAKERS, 54_000 * Bare.ONE, false, lent),
                                group(AccountKind.HOLDER, 1, 0, false, dollars)),
                        new CreditRules(free.oracle(), List.of(), free.markets(), free.liquidation(), null, null))
                .with(
                        "credit.markets[0].assets",
                        List.of(
                                new LentAsset(Asset.USD, CURVE, 0.85, 0.90),
                                new LentAsset(Asset.OAK, CURVE, 0.60, 0.75)))
                .with("genesis.outsideOak", 10_000 * Bare.ONE)
                .with("time.daysPerYear", YEAR)
                .with("staking.unbondingDays", 7)
                .with("issuance.policy", policy)
                .with("issuance.initialRate", 0.10)
                .with("issuance.minRate", 0.07)
                .with("issuance.maxRate", 0.20)
                .with("issuance.speed", 0.60);
    }

    /** The same with a farm that gives those who lend ACORN worth a tenth of all OAK a year, from a day to another. */
    static Variant farmed(Variant variant, int startDay, int endDay) {
        List<PoolSpec> pools = new ArrayList<>(variant.scenario().market().pools());
        pools.add(new PoolSpec(
                "acorn-usd",
                new Weighted(0.8, 0.2, 0.003),
                Asset.ACORN,
                Asset.USD,
                400_000 * Bare.ONE,
                50_000 * Bare.ONE));
        long perDay = 10_000 * 2 * 2 * Bare.ONE / YEAR;
        FarmRules farm =
                new FarmRules(startDay, endDay, perDay, 0, 1, 0, 0, List.of(), Allocation.BY_BORROW_VALUE, 0.10);
        return variant.with("market.pools", pools).with("credit.farm", farm);
    }

    private static Group group(AccountKind kind, int count, long bonded, boolean operators, OpeningCredit credit) {
        return new Group(kind, count, operators, bonded, 0, 0, Spread.EQUAL, 0, false, credit);
    }

    /** Plays it; the staked share of each day, the rate of the demand being a function of the day (1 is the first). */
    static double[] play(Variant variant, IntToDoubleFunction rate, long seed) {
        Play play = Play.open(variant, seed, 0);
        Demand demand = new Demand(play, OPERATORS + STAKERS);
        double[] staked = new double[variant.scenario().time().days()];
        while (!play.world().over()) {
            int today = play.world().day();
            demand.morning(rate.applyAsDouble(today + 1));
            play.forget();
            staked[today] = play.day().figures().stakedShare();
        }
        return staked;
    }
}
