package org.stakewood.economy.farming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Account;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.RandomCommands;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.scenario.Allocation;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.FarmPool;
import org.stakewood.economy.scenario.FarmRules;
import org.stakewood.economy.scenario.Scenario;

/** Over a random game with every kind of stream: nobody is paid for more than it has, and all of it from tomorrow. */
class FarmingLawsTest {

    private static final int DAYS = 30;
    private static final int COMMANDS_A_DAY = 25;

    @Test
    void weightsFollowWhatAccountsHave() {
        long seed = Long.getLong("seed", 20_260_102L);
        System.out.println("FarmingLawsTest -Dseed=" + seed);
        World world = Genesis.world(scenario(), seed, 10);
        RandomCommands players = new RandomCommands(seed);
        while (world.day() < DAYS) {
            for (int i = 0; i < COMMANDS_A_DAY; i++) {
                Command command = players.next(world);
                if (command.apply(world) instanceof Outcome.Accepted done) {
                    world = done.world();
                    check(world, false, command);
                }
            }
            Command day = new PassDay(world.day() + 1, Vector.empty());
            world = ((Outcome.Accepted) day.apply(world)).world();
            check(world, true, day);
        }
        assertTrue(world.credit().farmPot() > 0);
    }

    private static void check(World world, boolean morning, Command after) {
        assertEquals(Vector.empty(), Conservation.check(world), after::toString);
        for (Account account : world.accounts()) {
            for (int id = 0; id < world.credit().programmes().size(); id++) {
                long has = Weights.of(account, world.credit().programmes().get(id));
                long counts = counted(account, id);
                assertTrue(morning ? counts == has : counts <= has, id + " " + counts + " of " + has + ": " + after);
            }
        }
    }

    private static long counted(Account account, int programme) {
        return account.credit()
                .farms()
                .filter(each -> each.programme() == programme)
                .map(each -> each.part().stake())
                .sum()
                .longValue();
    }

    private static Scenario scenario() {
        CreditRules base = CreditScenarios.rules();
        FarmRules farm = new FarmRules(
                3,
                25,
                2_000 * ONE,
                7,
                30,
                30,
                10,
                List.of(new FarmPool("oak-usd", 20), new FarmPool("acorn-usd", 10)),
                Allocation.BY_INTEREST,
                0.10);
        return Worlds.with(
                CreditScenarios.everything(),
                edit -> edit.credit(
                        new CreditRules(base.oracle(), base.desks(), base.markets(), base.liquidation(), farm)));
    }
}
