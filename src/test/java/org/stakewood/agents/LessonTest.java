package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Account;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PoolKind;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.amm.Weighted;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.SetClient;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.StakingRules;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.staking.Validator;
import org.stakewood.store.scenario.ScenarioLibrary;

/** What the teaching pages tell the instructor must be so. */
class LessonTest {

    private static final long ONE = 1_000_000L;
    private static final long SEED = 5;
    private static final Scenario MONOCULTURE = Worlds.with(
            new ScenarioLibrary(Optional.empty())
                    .byId("client-monoculture")
                    .orElseThrow()
                    .rules(),
            edit -> edit.faultless());

    @Test
    void aDelegatorWhoLeavesByDay23EscapesAndByDay27LosesATenth() {
        assertEquals(1, kept(MONOCULTURE, 23), 1e-6);
        assertEquals(0.9, kept(MONOCULTURE, 24), 1e-6);
        assertEquals(0.9, kept(MONOCULTURE, 27), 1e-6);
        assertEquals(0.9 * 0.55, kept(MONOCULTURE, 28), 0.02);
    }

    @Test
    void withATripledPenaltyNothingIsLeft() {
        StakingRules it = MONOCULTURE.staking();
        StakingRules tripled = new StakingRules(
                it.unbondingDays(),
                it.churnShare(),
                it.churnFloor(),
                it.minSelfBond(),
                it.maxCommission(),
                it.openingCommission(),
                it.jailDays(),
                it.idleUnjailDays(),
                it.downFraction(),
                it.doubleSignFraction(),
                3,
                it.correlationWindow(),
                it.destination(),
                it.headMinAge());
        assertEquals(0, kept(Worlds.with(MONOCULTURE, edit -> edit.staking(tripled)), 28), 1e-6);
    }

    @Test
    void anOwnerWhoSwitchesOnTheDayBeforeLosesNothing() {
        World world = Worlds.days(Genesis.world(MONOCULTURE, SEED, 30), 28);
        Validator own = onA(world);
        World after = Worlds.days(Worlds.after(world, new SetClient(own.owner(), Client.B)), 5);
        assertTrue(after.validators().get(own.id()).active());
        World late = Worlds.days(Worlds.after(Worlds.days(world, 1), new SetClient(own.owner(), Client.B)), 5);
        assertTrue(late.validators().get(own.id()).tombstoned(), "a change acts from the next day");
        assertTrue(Worlds.days(world, 5).validators().get(own.id()).tombstoned());
    }

    @Test
    void aDoubledPriceCostsAProductPoolSixPercentAndALopsidedOneThree() {
        for (Pool pool : Genesis.world(school(), SEED, 30).pools()) {
            double weight = pool.kind() instanceof Weighted weighted ? weighted.portion(Side.FIRST) : 0.5;
            double loss = StrictMath.pow(2, weight) / (weight * 2 + 1 - weight) - 1;
            assertEquals(weight == 0.5 ? -0.057 : -0.033, loss, 0.001);
            PoolKind kind = pool.kind();
            double value = pool.reserve1() * pool.spot() + pool.reserve2();
            assertEquals(120_000e6, value, 1, kind.toString());
        }
    }

    private static Scenario school() {
        return new ScenarioLibrary(Optional.empty())
                .byId("market-maker-school")
                .orElseThrow()
                .game(SEED);
    }

    /** What a delegator to client A gets back of what it began to unbond on a day. */
    private static double kept(Scenario scenario, int day) {
        World world = Worlds.days(Genesis.world(scenario, SEED, 30), day - 1);
        Validator target = onA(world);
        Account rich = world.accounts()
                .find(each -> each.balances().oak() > 6_000 * ONE)
                .get();
        World in = Worlds.after(world, new Delegate(rich.id(), target.id(), 1_000 * ONE));
        Account staked = in.accounts().get(rich.id());
        long shares = staked.delegations().get(staked.delegationTo(target.id())).free();
        World out = Worlds.days(Worlds.after(in, new Undelegate(rich.id(), target.id(), shares)), 20);
        Vector<Account> accounts = out.accounts();
        long back = accounts.get(rich.id()).balances().oak() - staked.balances().oak();
        return back / 1_000e6;
    }

    private static Validator onA(World world) {
        return world.validators()
                .find(each -> each.active() && each.operation().client() == Client.A)
                .get();
    }
}
