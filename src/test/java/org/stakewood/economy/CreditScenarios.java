package org.stakewood.economy;

import static org.stakewood.economy.Scenarios.ONE;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.lending.KinkedRate;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.scenario.Allocation;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.AuctionRules;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.scenario.FarmPool;
import org.stakewood.economy.scenario.FarmRules;
import org.stakewood.economy.scenario.GenesisRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.GuardRules;
import org.stakewood.economy.scenario.LadderRules;
import org.stakewood.economy.scenario.LendingRules;
import org.stakewood.economy.scenario.LentAsset;
import org.stakewood.economy.scenario.LiquidationRules;
import org.stakewood.economy.scenario.Mark;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.scenario.OracleRules;
import org.stakewood.economy.scenario.RateRule;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Tank;
import org.stakewood.economy.scenario.VaultRules;

/** Scenarios in which everything lends, with the class figures; amounts in micro-units. */
public final class CreditScenarios {

    private CreditScenarios() {}

    /** {@link Scenarios#everything()} with a desk, a market, vaults, auctions and a farm from day 10 to 60. */
    public static Scenario everything() {
        GenesisRules base = Scenarios.genesis();
        List<Group> groups = new ArrayList<>();
        for (Group each : base.groups()) {
            groups.add(with(each, opening(each)));
        }
        GenesisRules genesis = new GenesisRules(
                base.player(),
                groups,
                base.outsideOak(),
                base.outsideUsd(),
                base.insuranceOak(),
                base.insuranceUsd(),
                500 * ONE,
                base.treasuryAcorn());
        return Worlds.with(
                Scenarios.everything(),
                edit -> edit.market(Scenarios.market(Scenarios.pools(10_000)))
                        .genesis(genesis)
                        .credit(rules()));
    }

    private static OpeningCredit opening(Group group) {
        return switch (group.kind()) {
            case OPERATOR -> new OpeningCredit(true, null, null, null);
            case STAKER ->
                new OpeningCredit(
                        true,
                        new Balances(20_000 * ONE, 10_000 * ONE, 2_000 * ONE, 0),
                        new Balances(8_000 * ONE, 4_000 * ONE, 0, 0),
                        null);
            case LIQUIDITY_PROVIDER ->
                new OpeningCredit(
                        false, new Balances(20_000 * ONE, 0, 0, 0), null, new Balances(8_000 * ONE, 0, 1_000 * ONE, 0));
            default -> null;
        };
    }

    /** A group with other opening positions. */
    public static Group with(Group group, OpeningCredit credit) {
        return new Group(
                group.kind(),
                group.count(),
                group.operators(),
                group.bonded(),
                group.oak(),
                group.usd(),
                group.spread(),
                group.least(),
                group.liquidity(),
                credit);
    }

    /** The class preset. */
    public static CreditRules rules() {
        return rules(desk(Resolution.BUYCOVER));
    }

    /** The class preset with another desk. */
    public static CreditRules rules(DeskRules desk) {
        return new CreditRules(
                new OracleRules(Mark.CLAMP, Mark.TWAP, 0.10, 0.20, false),
                List.of(desk),
                List.of(market()),
                liquidation(AuctionKind.FALLING),
                farm());
    }

    /** An embedded desk that resolves defaults in a mode. */
    public static DeskRules desk(Resolution resolution) {
        return desk(resolution, guards());
    }

    /** The same with other guards. */
    public static DeskRules desk(Resolution resolution, GuardRules guards) {
        return new DeskRules(
                "network",
                DeskKind.EMBEDDED,
                true,
                0.60,
                0.80,
                2,
                2,
                10 * ONE,
                500 * ONE,
                RateRule.CURVE,
                0.01,
                0.10,
                0.60,
                10,
                2,
                1.15,
                0.90,
                0.10,
                1.5,
                resolution,
                30,
                0.02,
                0.01,
                0.10,
                0,
                guards);
    }

    public static GuardRules guards() {
        return new GuardRules(
                true, true, true, true, 0.40, 0.02, 0.88, 0.02, 1.01, 5, 0.25, 0.40, 2, 0.95, 0.05, 0.05, 5, 3);
    }

    /** The market of the class. */
    public static LendingRules market() {
        KinkedRate steep = new KinkedRate(0.02, 0.20, 2.0, 0.80, 0.10);
        return new LendingRules(
                "market",
                List.of(
                        new LentAsset(Asset.USD, steep, 0.85, 0.90),
                        new LentAsset(Asset.OAK, steep, 0.60, 0.75),
                        new LentAsset(Asset.SOAK, new KinkedRate(0.02, 0.30, 2.0, 0.80, 0.10), 0.60, 0.72)),
                0.50,
                0.65,
                0.50,
                0.90,
                50 * ONE,
                0.08,
                2,
                0.50,
                0,
                0);
    }

    public static LiquidationRules liquidation(AuctionKind kind) {
        return new LiquidationRules(
                new AuctionRules(kind, 1.2, 0.92, false, 0.07, 12, 0.40, 2, ONE, 1.2, 0.08, 0.03, 4, 0.4),
                new VaultRules(true, 0.08, 5),
                new LadderRules(List.of(Tank.INSURANCE, Tank.ACORN, Tank.HAIRCUT), 0.10, 0.02, 1.2, 0.5),
                50);
    }

    public static FarmRules farm() {
        return new FarmRules(
                10,
                60,
                2_000 * ONE,
                0,
                30,
                30,
                0,
                List.of(new FarmPool("oak-usd", 20), new FarmPool("soak-oak", 20)),
                Allocation.BY_BORROW_VALUE,
                0.10);
    }
}
