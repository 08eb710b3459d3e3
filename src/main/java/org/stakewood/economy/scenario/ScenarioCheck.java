package org.stakewood.economy.scenario;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.StableSwap;
import org.stakewood.economy.amm.Weighted;
import org.stakewood.economy.money.Asset;

/** Looks a scenario over as a whole and names every fault at once. */
public final class ScenarioCheck {

    /** Every supply stays below a million million whole tokens. */
    private static final long MOST = 1_000_000_000_000_000_000L;

    private static final double MOST_VALUE = 9e12;
    private static final double HIGHEST_RISE = 50;
    private static final int LONGEST = 2_000;

    private final Scenario scenario;
    private final Findings findings = new Findings();

    private ScenarioCheck(Scenario scenario) {
        this.scenario = scenario;
    }

    /** All faults; empty if the scenario can be played with this many players' seats. */
    public static List<ScenarioFault> faults(Scenario scenario, int seats) {
        ScenarioCheck check = new ScenarioCheck(scenario);
        check.rules();
        check.plan();
        check.genesis(seats);
        CreditCheck.opening(scenario, check.findings);
        return check.findings.faults();
    }

    /** Faults of the rules of a running game, whose opening is history and whose plan has been looked at. */
    static List<ScenarioFault> running(Scenario scenario) {
        ScenarioCheck check = new ScenarioCheck(scenario);
        check.rules();
        return check.findings.faults();
    }

    /** Between which numbers each figure of the rules may lie beside the others as they are, by its path. */
    static TreeMap<String, Bounds> bounds(Scenario scenario) {
        ScenarioCheck check = new ScenarioCheck(scenario);
        check.rules();
        return check.findings.bounds();
    }

    /**
     * Between which numbers each figure of a scenario that has not begun may lie beside the others as they are, by its
     * path; amounts in micro-units.
     */
    public static SortedMap<String, Bounds> bounds(Scenario scenario, int seats) {
        ScenarioCheck check = new ScenarioCheck(scenario);
        check.rules();
        check.plan();
        check.genesis(seats);
        return check.findings.bounds();
    }

    private void rules() {
        time();
        issuance();
        staking();
        operations();
        outside();
        market();
        fees();
        unlock();
        CreditCheck.rules(scenario, findings);
    }

    private void time() {
        Timetable time = scenario.time();
        range("time.days", time.days(), 1, 2_000);
        range("time.daysPerYear", time.daysPerYear(), 1, 1_000);
        range("time.secondsPerDay", time.secondsPerDay(), 0.05, 3_600);
        int before = 0;
        for (int act : time.acts()) {
            require(act > before && act < time.days(), "time.acts", "not-ascending", act);
            before = act;
        }
        int unbonding = scenario.staking().unbondingDays();
        require(time.days() >= 4 * unbonding, "time.days", "shorter-than-four-unbondings", time.days());
    }

    private void issuance() {
        IssuanceRules rules = scenario.issuance();
        range("issuance.initialRate", rules.initialRate(), 0, 1);
        if (rules.policy() == IssuancePolicy.ADAPTIVE) {
            range("issuance.minRate", rules.minRate(), 0, rules.initialRate());
            range("issuance.maxRate", rules.maxRate(), rules.initialRate(), 1);
            range("issuance.goal", rules.goal(), 0.01, 1);
            range("issuance.speed", rules.speed(), 0, 100);
        }
        if (rules.policy() == IssuancePolicy.HALVING) {
            range("issuance.halvingDays", rules.halvingDays(), 1, 2_000);
        }
        if (rules.payout() == Payout.GEOMETRIC) {
            range("issuance.totalReward", rules.totalReward(), 0, 100);
        }
    }

    private void staking() {
        StakingRules rules = scenario.staking();
        range("staking.unbondingDays", rules.unbondingDays(), 1, 365);
        range("staking.churnShare", rules.churnShare(), 0, 1);
        range("staking.churnFloor", rules.churnFloor(), 0, MOST);
        range("staking.minSelfBond", rules.minSelfBond(), 0, MOST);
        range("staking.maxCommission", rules.maxCommission(), 0, 1);
        range("staking.openingCommission", rules.openingCommission(), 0, rules.maxCommission());
        range("staking.jailDays", rules.jailDays(), 0, 365);
        range("staking.idleUnjailDays", rules.idleUnjailDays(), rules.jailDays(), 2_000);
        range("staking.downFraction", rules.downFraction(), 0, 1);
        range("staking.doubleSignFraction", rules.doubleSignFraction(), 0, 1);
        range("staking.correlationMultiplier", rules.correlationMultiplier(), 0, 100);
        range("staking.correlationWindow", rules.correlationWindow(), 1, 365);
        range("staking.headMinAge", rules.headMinAge(), 0, 2_000);
        require(
                (rules.correlationWindow() + 1) / 2 <= rules.unbondingDays(),
                "staking.correlationWindow",
                "penalty-after-unbonding",
                rules.correlationWindow());
    }

    private void operations() {
        OperationRules rules = scenario.operations();
        tier("operations.hobby", rules.hobby());
        tier("operations.professional", rules.professional());
        tier("operations.redundant", rules.redundant());
        tier("operations.unpowered", rules.unpowered());
        range("operations.factorA", rules.factorA(), 0.1, 10);
        range("operations.factorB", rules.factorB(), 0.1, 10);
        range("operations.factorC", rules.factorC(), 0.1, 10);
        range("operations.shareA", rules.shareA(), 0, 1);
        range("operations.shareB", rules.shareB(), 0, 1);
        range("operations.shareC", rules.shareC(), 0, 1);
        double sum = rules.shareA() + rules.shareB() + rules.shareC();
        require(Math.abs(sum - 1) < 1e-9, "operations.shareA", "shares-do-not-add-up", sum);
        range("operations.bugHazard", rules.bugHazard(), 0, 1);
        range("operations.bugDownShare", rules.bugDownShare(), 0, 1);
        range("operations.clientLockDays", rules.clientLockDays(), 0, 365);
    }

    private void tier(String field, TierRules rules) {
        range(field + ".bill", rules.bill(), 0, MOST);
        range(field + ".downChance", rules.downChance(), 0, 1);
        range(field + ".doubleSignChance", rules.doubleSignChance(), 0, 1);
    }

    private void outside() {
        OutsideRules rules = scenario.outside();
        range("outside.openingPrice", rules.openingPrice(), 1e-6, 1e6);
        range("outside.volatility", rules.volatility(), 0, 1);
        range("outside.jumpChance", rules.jumpChance(), 0, 1);
        range("outside.jumpMean", rules.jumpMean(), -2, 2);
        range("outside.jumpDeviation", rules.jumpDeviation(), 0, 2);
        range("outside.drift", rules.drift(), -10, 10);
        range("outside.premiumSlope", rules.premiumSlope(), 0, 100);
        range("outside.premiumThreshold", rules.premiumThreshold(), 0, 1);
        range("outside.volScale", rules.volScale(), 0, 5);
        range("outside.recordingNoise", rules.recordingNoise(), 0, 1);
        range("outside.impact", rules.impact(), 0, 10);
        range("outside.spread", rules.spread(), 0, 0.2);
        range("outside.fee", rules.fee(), 0, 0.2);
        range("outside.keptShare", rules.keptShare(), 0, 0.5);
        range("outside.nonFinalFactor", rules.nonFinalFactor(), 0.01, 1);
        range("outside.dailyLimit", rules.dailyLimit(), 0, MOST);
        if (rules.path() == PathKind.RECORDED) {
            require(
                    rules.closes().size() > scenario.time().days(),
                    "outside.closes",
                    "recording-too-short",
                    rules.closes().size());
            require(rules.closes().stream().allMatch(each -> each > 0), "outside.closes", "not-positive", "");
        }
    }

    private void market() {
        MarketRules rules = scenario.market();
        range("market.twapDays", rules.twapDays(), 1, 12);
        range("market.networkShare", rules.networkShare(), 0, 1);
        range("market.noiseTurnover", rules.noiseTurnover(), 0, 2);
        range("market.noiseDeviation", rules.noiseDeviation(), 0, 0.2);
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < rules.pools().size(); i++) {
            pool("market.pools[" + i + "]", rules.pools().get(i), names);
        }
    }

    private void pool(String field, PoolSpec pool, TreeSet<String> names) {
        require(names.add(pool.name()), field + ".name", "name-taken", pool.name());
        require(pool.asset1() != pool.asset2(), field + ".asset2", "same-asset", pool.asset2());
        range(field + ".reserve1", pool.reserve1(), 1_000_000, MOST);
        range(field + ".reserve2", pool.reserve2(), 1_000_000, MOST);
        if (pool.kind() instanceof ConstantProduct kind) {
            range(field + ".kind.feeBp", kind.feeBp(), 0, 1_000);
        } else if (pool.kind() instanceof StableSwap kind) {
            range(field + ".kind.amplification", kind.amplification(), 1, 10_000);
            range(field + ".kind.feeE10", kind.feeE10(), 0, 1_000_000_000L);
        } else if (pool.kind() instanceof Weighted kind) {
            range(field + ".kind.weight1", kind.weight1(), 0.02, 0.98);
            require(
                    Math.abs(kind.weight1() + kind.weight2() - 1) < 1e-9,
                    field + ".kind.weight2",
                    "weights-do-not-add-up",
                    kind.weight2());
            range(field + ".kind.fee", kind.fee(), 0, 0.1);
        }
    }

    private void plan() {
        for (int i = 0; i < scenario.plan().size(); i++) {
            Planned planned = scenario.plan().get(i);
            String field = "plan[" + i + "]";
            range(field + ".day", planned.day(), 1, scenario.time().days());
            ShockCheck.look(scenario, field + ".shock", planned.shock(), findings);
        }
    }

    private void fees() {
        FeeRules fees = scenario.fees();
        range("fees.perAction", fees.perAction(), 0, 1_000_000_000L);
        range("fees.fromDay", fees.fromDay(), 0, LONGEST);
        range("fees.freeActions", fees.freeActions(), 0, 1_000);
    }

    private void unlock() {
        Unlocks unlock = scenario.unlock();
        range("unlock.stake", unlock.stake(), -1, LONGEST);
        range("unlock.trade", unlock.trade(), -1, LONGEST);
        range("unlock.pool", unlock.pool(), -1, LONGEST);
        range("unlock.borrow", unlock.borrow(), -1, LONGEST);
        range("unlock.lend", unlock.lend(), -1, LONGEST);
        range("unlock.farm", unlock.farm(), -1, LONGEST);
    }

    private void genesis(int seats) {
        GenesisRules rules = scenario.genesis();
        range("seats", seats, 1, 1_000);
        for (int i = 0; i < rules.groups().size(); i++) {
            Group group = rules.groups().get(i);
            String field = "genesis.groups[" + i + "]";
            range(field + ".count", group.count(), 1, 200_000);
            range(field + ".bonded", group.bonded(), 0, MOST);
            range(field + ".oak", group.oak(), 0, MOST);
            range(field + ".usd", group.usd(), 0, MOST);
            require(
                    group.least() >= 0 && group.least() <= group.bonded() / group.count(),
                    field + ".least",
                    "least-exceeds-mean",
                    group.least());
        }
        range(
                "genesis.player.bonded",
                rules.player().bonded(),
                scenario.staking().minSelfBond(),
                MOST / Math.max(1, seats));
        range("genesis.player.oak", rules.player().oak(), 0, MOST / Math.max(1, seats));
        range("genesis.player.usd", rules.player().usd(), 0, MOST / Math.max(1, seats));
        range("genesis.outsideOak", rules.outsideOak(), 0, MOST);
        range("genesis.outsideUsd", rules.outsideUsd(), 0, MOST);
        supply(seats);
    }

    private void supply(int seats) {
        GenesisRules rules = scenario.genesis();
        double oak = (double) rules.outsideOak()
                + rules.insuranceOak()
                + (double) seats * (rules.player().bonded() + rules.player().oak());
        for (Group group : rules.groups()) {
            oak += (double) group.bonded() + group.oak();
        }
        for (PoolSpec pool : scenario.market().pools()) {
            oak += pool.asset1() == Asset.OAK ? pool.reserve1() : 0;
            oak += pool.asset2() == Asset.OAK ? pool.reserve2() : 0;
        }
        require(oak < MOST, "genesis", "supply-too-large", oak);
        double value = oak / 1e6 * scenario.outside().openingPrice() * HIGHEST_RISE;
        require(value < MOST_VALUE, "outside.openingPrice", "value-too-large", value);
    }

    private void range(String field, double value, double least, double most) {
        findings.range(field, value, least, most);
    }

    private void require(boolean holds, String field, String problem, Object value) {
        findings.require(holds, field, problem, value);
    }
}
