package org.stakewood.economy.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.RandomCommands;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.Bounds;
import org.stakewood.economy.scenario.Parameter;

/** A game whose rules change all the time keeps its books, and replays to the same state. */
class AmendingLawsTest {

    private static final int DAYS = 90;

    @Test
    void whateverRulesChangeToTheBooksBalance() {
        long seed = Long.getLong("seed", 20_261_125L);
        System.out.println("AmendingLawsTest -Dseed=" + seed);
        World genesis = Genesis.world(CreditScenarios.everything(), seed, 8);
        RandomCommands players = new RandomCommands(seed);
        World world = genesis;
        Vector<Command> journal = Vector.empty();
        int changes = 0;
        while (world.day() < DAYS) {
            for (int i = 0; i < 12; i++) {
                Command command =
                        i % 4 == 0 ? change(world, Dice.of(seed, world.day(), "change", i)) : players.next(world);
                journal = journal.append(command);
                World next = step(world, command);
                changes += i % 4 == 0 && next != world ? 1 : 0;
                world = next;
            }
            Command day = new PassDay(world.day() + 1, Vector.empty());
            journal = journal.append(day);
            world = step(world, day);
        }
        assertEquals(DAYS, world.day());
        assertTrue(changes > DAYS, "too few changes to prove anything: " + changes);
        World replayed = genesis;
        for (Command command : journal) {
            replayed = command.apply(replayed) instanceof Outcome.Accepted done ? done.world() : replayed;
        }
        assertEquals(StateHash.of(world), StateHash.of(replayed));
    }

    private static World step(World world, Command command) {
        if (command.apply(world) instanceof Outcome.Accepted done) {
            assertEquals(Vector.empty(), Conservation.check(done.world()), () -> "after " + command);
            return done.world();
        }
        return world;
    }

    private static Command change(World world, Dice dice) {
        List<Parameter> all = Parameter.of(world.scenario());
        Parameter parameter = all.get(dice.below(all.size()));
        List<String> words = parameter.choices(world.scenario());
        String value = words.isEmpty() ? number(world, parameter, dice) : words.get(dice.below(words.size()));
        return new ChangeParameter(parameter.path(), value);
    }

    /** Near what it is, at a bound, or anywhere between the bounds. */
    private static String number(World world, Parameter parameter, Dice dice) {
        double now = parameter.number(world.scenario());
        Bounds bounds = parameter.bounds(world.scenario()).orElse(new Bounds(0, 1));
        double wanted =
                switch (dice.below(4)) {
                    case 0 -> bounds.least();
                    case 1 -> Math.min(bounds.most(), 2 * now + 1);
                    default -> now * 2 * dice.uniform();
                };
        return Long.toString(Math.round(wanted)).equals("0")
                ? Double.toString(wanted)
                : Long.toString(Math.round(wanted));
    }
}
