package org.stakewood.bench;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.measure.Measures;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.GenesisRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Spread;

/**
 * A command and a day at 100 to 100 000 accounts, all but 40 of them idle delegators. What the number of holders adds to
 * a day should be the pass of the measures and nothing else.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WorldBench {

    private static final long ONE = Scenarios.ONE;

    /** So many that the farm has begun. */
    private static final int DAYS = 11;

    @Param({"100", "10000", "100000"})
    public int accounts;

    /** Whether anything lends: then loans, a market, vaults and a farm are on, with those of forty accounts in them. */
    @Param({"false", "true"})
    public boolean credit;

    private World world;

    @Setup
    public void open() {
        world = world(accounts, credit);
    }

    /** A world of so many accounts in which the farm has begun. */
    static World world(int accounts, boolean credit) {
        Scenario scenario = crowded(credit ? CreditScenarios.everything() : Scenarios.everything(), accounts);
        return Worlds.days(Genesis.world(scenario, 1, 30), DAYS);
    }

    private static Scenario crowded(Scenario quiet, int accounts) {
        GenesisRules base = quiet.genesis();
        List<Group> groups = new ArrayList<>(base.groups());
        int others = groups.stream().mapToInt(Group::count).sum();
        int idle = accounts - 30 - others;
        groups.add(new Group(
                AccountKind.HOLDER, idle, false, idle * 10 * ONE, idle * ONE, 0, Spread.EQUAL, 0, false, null));
        return Worlds.with(
                quiet,
                edit -> edit.genesis(new GenesisRules(
                        base.player(),
                        groups,
                        base.outsideOak(),
                        base.outsideUsd(),
                        0,
                        0,
                        base.insuranceSoak(),
                        base.treasuryAcorn())));
    }

    @Benchmark
    public Outcome delegate() {
        return new Delegate(1, 2, ONE).apply(world);
    }

    @Benchmark
    public Outcome swap() {
        return new SwapExactIn(1, 0, Asset.OAK, 10 * ONE, 0, 999).apply(world);
    }

    @Benchmark
    public Outcome day() {
        return new PassDay(DAYS + 1, Vector.empty()).apply(world);
    }

    /** The pass over all accounts alone. */
    @Benchmark
    public World measures() {
        Draft draft = new Draft(world);
        Measures.take(draft);
        return draft.world();
    }

    @Benchmark
    public long hash() {
        return StateHash.of(world);
    }
}
