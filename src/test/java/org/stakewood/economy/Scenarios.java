package org.stakewood.economy;

import java.util.List;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.StableSwap;
import org.stakewood.economy.amm.Weighted;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Endowment;
import org.stakewood.economy.scenario.FeeRules;
import org.stakewood.economy.scenario.GenesisRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.IssuancePolicy;
import org.stakewood.economy.scenario.IssuanceRules;
import org.stakewood.economy.scenario.MarketRules;
import org.stakewood.economy.scenario.OperationRules;
import org.stakewood.economy.scenario.OutsideRules;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Payout;
import org.stakewood.economy.scenario.PoolSpec;
import org.stakewood.economy.scenario.RewardForm;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.SlashDestination;
import org.stakewood.economy.scenario.Spread;
import org.stakewood.economy.scenario.StakingRules;
import org.stakewood.economy.scenario.TierRules;
import org.stakewood.economy.scenario.Timetable;
import org.stakewood.economy.scenario.Unlocks;

/** Small scenarios for tests, all amounts in micro-units. */
public final class Scenarios {

    public static final long ONE = 1_000_000L;

    private Scenarios() {}

    /** Every mechanism on, every panel open, the class figures, one pool of each kind. */
    public static Scenario everything() {
        return new Scenario(
                "test-everything",
                new Timetable(160, 120, 5, List.of(), 45, false),
                issuance(IssuancePolicy.ADAPTIVE, Payout.PRORATA, RewardForm.COMPOUND),
                staking(SlashDestination.BURN, 0),
                operations(),
                outside(PathKind.GBM),
                market(pools()),
                new FeeRules(20_000, 0, 3),
                new Unlocks(0, 0, 0, 0, 0, 0),
                genesis(),
                List.of(),
                true,
                null);
    }

    public static IssuanceRules issuance(IssuancePolicy policy, Payout payout, RewardForm form) {
        return new IssuanceRules(policy, 0.10, 0.07, 0.20, 0.67, 0.60, 40, payout, 0.5, form);
    }

    /** No new coins, so that what a test measures is not hidden by rewards. */
    public static IssuanceRules noIssuance() {
        return new IssuanceRules(IssuancePolicy.CONST, 0, 0, 0, 0.67, 0, 40, Payout.PRORATA, 0, RewardForm.COMPOUND);
    }

    public static StakingRules staking(SlashDestination destination, double churnShare) {
        return new StakingRules(
                7, churnShare, 1_000 * ONE, 100 * ONE, 0.20, 0.05, 2, 10, 0.005, 0.10, 1, 10, destination, 10);
    }

    public static OperationRules operations() {
        return new OperationRules(
                new TierRules(ONE, 0.02, 0),
                new TierRules(3 * ONE, 0.002, 0),
                new TierRules(4 * ONE, 0.0001, 2e-5),
                new TierRules(0, 0.10, 0),
                1.04,
                1.00,
                0.96,
                0.45,
                0.35,
                0.20,
                0.001,
                0.80,
                5);
    }

    public static OutsideRules outside(PathKind path) {
        return new OutsideRules(
                2,
                path,
                0,
                0.025,
                1.0 / 60,
                -0.08,
                0.06,
                2,
                0.45,
                null,
                List.of(),
                0.6,
                0.01,
                1,
                0.001,
                0.001,
                2_000 * ONE,
                0.5,
                0.97);
    }

    public static MarketRules market(List<PoolSpec> pools) {
        return new MarketRules(pools, 3, 0.25, 0.2, 0.012, 100 * ONE, 0.002);
    }

    public static List<PoolSpec> pools() {
        return pools(40_000);
    }

    /** One pool of each kind, with so many whole sOAK and OAK in the one of the synthetic. */
    public static List<PoolSpec> pools(long synthetic) {
        return List.of(
                new PoolSpec("oak-usd", new ConstantProduct(30), Asset.OAK, Asset.USD, 30_000 * ONE, 60_000 * ONE),
                new PoolSpec(
                        "soak-oak",
                        new StableSwap(5, 10_000_000L),
                        Asset.SOAK,
                        Asset.OAK,
                        synthetic * ONE,
                        synthetic * ONE),
                new PoolSpec(
                        "acorn-usd",
                        new Weighted(0.8, 0.2, 0.003),
                        Asset.ACORN,
                        Asset.USD,
                        400_000 * ONE,
                        50_000 * ONE));
    }

    public static GenesisRules genesis() {
        return new GenesisRules(
                new Endowment(6_000 * ONE, 2_000 * ONE, 1_500 * ONE),
                List.of(
                        new Group(
                                AccountKind.OPERATOR,
                                5,
                                true,
                                30_000 * ONE,
                                0,
                                2_500 * ONE,
                                Spread.EXPONENTIAL,
                                200 * ONE,
                                false,
                                null),
                        new Group(
                                AccountKind.STAKER,
                                4,
                                false,
                                8_000 * ONE,
                                1_000 * ONE,
                                400 * ONE,
                                Spread.EQUAL,
                                0,
                                false,
                                null),
                        new Group(
                                AccountKind.LIQUIDITY_PROVIDER,
                                2,
                                false,
                                0,
                                3_000 * ONE,
                                8_000 * ONE,
                                Spread.EQUAL,
                                0,
                                true,
                                null)),
                59_000 * ONE,
                685_500 * ONE,
                1_000 * ONE,
                1_500 * ONE,
                0,
                480_000 * ONE);
    }
}
