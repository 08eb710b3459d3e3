package org.stakewood.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.scenario.IssuancePolicy;
import org.stakewood.economy.scenario.Payout;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.RewardForm;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.scenario.SlashDestination;
import org.stakewood.economy.scenario.StakingRules;
import org.stakewood.economy.staking.Client;

/** Laws 1 to 4 over seeded random games of thousands of commands, with every mechanism switched on in turn. */
class WorldLawsTest {

    private static final int COMMANDS_A_DAY = 25;

    static Stream<Scenario> games() {
        Scenario base = Scenarios.everything();
        return Stream.of(
                base,
                CreditScenarios.everything(),
                vary(base, IssuancePolicy.CONST, Payout.PRORATA, RewardForm.LIQUID, SlashDestination.TREASURY, 0.04),
                vary(
                        base,
                        IssuancePolicy.HALVING,
                        Payout.LOTTERY,
                        RewardForm.COMPOUND,
                        SlashDestination.REDISTRIBUTE_PRORATA,
                        0),
                vary(
                        base,
                        IssuancePolicy.SQRT,
                        Payout.GEOMETRIC,
                        RewardForm.LIQUID,
                        SlashDestination.REDISTRIBUTE_PER_HEAD,
                        0.01));
    }

    private static Scenario vary(
            Scenario base, IssuancePolicy policy, Payout payout, RewardForm form, SlashDestination to, double churn) {
        StakingRules mild = Scenarios.staking(to, churn);
        StakingRules harsh = new StakingRules(
                mild.unbondingDays(),
                churn,
                mild.churnFloor() / 10,
                mild.minSelfBond(),
                0.2,
                0.05,
                2,
                10,
                0.05,
                0.3,
                3,
                10,
                to,
                10);
        return new Scenario(
                base.id() + "-" + policy,
                base.time(),
                Scenarios.issuance(policy, payout, form),
                harsh,
                base.operations(),
                base.outside(),
                base.market(),
                base.fees(),
                base.unlock(),
                base.genesis(),
                List.of(
                        new Planned(20, new Shock.ClientBug(Client.A, true)),
                        new Planned(40, new Shock.ClientBug(Client.B, false)),
                        new Planned(60, new Shock.PriceJump(0.75)),
                        new Planned(90, new Shock.ClientBug(Client.C, true))),
                true,
                base.credit());
    }

    @ParameterizedTest
    @MethodSource("games")
    void everyStateKeepsTheLawsAndReplaysToTheSameHash(Scenario scenario) {
        long seed = Long.getLong("seed", 20_260_101L);
        System.out.println("WorldLawsTest " + scenario.id() + " -Dseed=" + seed);
        World genesis = Genesis.world(scenario, seed, 10);
        RandomCommands players = new RandomCommands(seed);
        World world = genesis;
        Vector<Command> journal = Vector.empty();
        int accepted = 0;
        lawful(genesis, "genesis");
        while (!world.over()) {
            for (int i = 0; i < COMMANDS_A_DAY; i++) {
                Command command = i == 0 ? players.nextOfHost(world) : players.next(world);
                World next = step(world, command);
                accepted += next == world ? 0 : 1;
                world = next;
                journal = journal.append(command);
            }
            Command day = new PassDay(world.day() + 1, Vector.empty());
            assertInstanceOf(Outcome.Accepted.class, day.apply(world), () -> "a day was refused: " + day);
            world = step(world, day);
            journal = journal.append(day);
        }
        assertTrue(accepted > 1_000, "too few accepted commands to prove anything: " + accepted);
        World replayed = genesis;
        for (Command command : journal) {
            replayed = step(replayed, command);
        }
        assertEquals(StateHash.of(world), StateHash.of(replayed));
    }

    /** Applies a command twice (preview, then the real one) and asserts the laws on what comes of it. */
    private static World step(World world, Command command) {
        long before = StateHash.of(world);
        Outcome preview = command.apply(world);
        Outcome outcome = command.apply(world);
        assertEquals(before, StateHash.of(world), () -> "the old world changed under " + command);
        if (outcome instanceof Outcome.Accepted accepted) {
            assertEquals(((Outcome.Accepted) preview).events(), accepted.events());
            lawful(accepted.world(), command.toString());
            return accepted.world();
        }
        assertEquals(preview, outcome);
        return world;
    }

    private static void lawful(World world, String after) {
        assertEquals(Vector.empty(), Conservation.check(world), after);
    }
}
