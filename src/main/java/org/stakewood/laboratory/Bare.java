package org.stakewood.laboratory;

import java.util.List;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.PoolKind;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.CreditRules;
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
import org.stakewood.economy.scenario.StakingRules;
import org.stakewood.economy.scenario.TierRules;
import org.stakewood.economy.scenario.Timetable;
import org.stakewood.economy.scenario.Unlocks;

/**
 * A network on which nothing happens by itself: no new coins, no faults, no fees, no noise, a constant price. What an
 * experiment is about is added to it. All amounts are micro-units.
 */
final class Bare {

    static final long ONE = 1_000_000L;

    private static final int YEAR = 360;

    private Bare() {}

    /** The network with these pools, groups and credit rules, played for so many days. */
    static Variant network(int days, List<PoolSpec> pools, List<Group> groups, CreditRules credit) {
        TierRules never = new TierRules(0, 0, 0);
        return new Variant(new Scenario(
                "laboratory",
                new Timetable(days, YEAR, 5, List.of(), 0, true),
                new IssuanceRules(IssuancePolicy.CONST, 0, 0, 0, 0.67, 0, 40, Payout.PRORATA, 0, RewardForm.COMPOUND),
                new StakingRules(3, 0, 1_000 * ONE, 1, 0.20, 0, 2, 10, 0, 0.10, 0, 5, SlashDestination.BURN, 0),
                new OperationRules(never, never, never, never, 1, 1, 1, 1, 0, 0, 0, 1, 5),
                outside(),
                new MarketRules(pools, 3, 0.25, 0, 0, ONE, 0),
                new FeeRules(0, 0, 0),
                new Unlocks(0, 0, 0, 0, 0, 0),
                new GenesisRules(new Endowment(100 * ONE, 0, 0), groups, 0, 0, 0, 0, 0, 0),
                List.of(),
                false,
                credit));
    }

    /** A pool of the synthetic at par, the same amount of both coins. */
    static PoolSpec synthetic(PoolKind kind, long each) {
        return new PoolSpec("soak-oak", kind, Asset.SOAK, Asset.OAK, each, each);
    }

    /** A pool of OAK at two dollars. */
    static PoolSpec dollars(long oak) {
        return new PoolSpec("oak-usd", new ConstantProduct(30), Asset.OAK, Asset.USD, oak, 2 * oak);
    }

    private static OutsideRules outside() {
        return new OutsideRules(
                2, PathKind.CONSTANT, 0, 0, 0, 0, 0, 0, 0, null, List.of(), 1, 0, 1, 0.001, 0.001, 2_000 * ONE, 0.5, 1);
    }
}
