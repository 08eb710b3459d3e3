package org.stakewood.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.CancelShock;
import org.stakewood.economy.command.ChangeParameter;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.event.CongestionChanged;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.StormChanged;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.scenario.Spells;

/** A host who plans, cancels and changes rules at random: what players were told last is always what holds. */
class SpellsLawsTest {

    private static final long SEED = Long.getLong("seed", 20_261_126);

    @Test
    void whatWasToldLastHoldsAndWhenAllIsOverNothingIsLeft() {
        System.out.println("SpellsLawsTest -Dseed=" + SEED);
        World world = Genesis.world(CreditScenarios.everything(), SEED, 5);
        RandomCommands host = new RandomCommands(SEED);
        double factor = 1;
        long fee = 0;
        int changes = 0;
        while (!world.over()) {
            Dice dice = Dice.of(SEED, world.day(), "rules", 0);
            for (int i = 0; world.day() < 60 && i < 4; i++) {
                Command command = i > 0
                        ? host.nextOfHost(world)
                        : new ChangeParameter("outside.volatility", String.valueOf(0.01 + 0.05 * dice.uniform()));
                world = command.apply(world) instanceof Outcome.Accepted done ? done.world() : world;
            }
            Outcome.Accepted day = (Outcome.Accepted) new PassDay(world.day() + 1, Vector.empty()).apply(world);
            world = day.world();
            assertEquals(Vector.empty(), Conservation.check(world));
            for (Event each : day.events()) {
                changes += each instanceof StormChanged || each instanceof CongestionChanged ? 1 : 0;
                factor = each instanceof StormChanged storm ? storm.factor() : factor;
                fee = each instanceof CongestionChanged crowd ? crowd.fee() : fee;
            }
            assertEquals(factor, Spells.storm(world.scenario(), world.day()), "day " + world.day());
            assertEquals(fee, Spells.congestion(world.scenario(), world.day()), "day " + world.day());
            long running = world.scenario().plan().stream()
                    .filter(each -> each.shock() instanceof Shock.Storm && on(each, day.world()))
                    .count();
            assertTrue(running > 0 || factor == 1, "no storm, no factor");
        }
        assertTrue(changes > 20, changes + " changes prove little");
        assertEquals(1, factor);
        assertEquals(0, fee);
        for (Planned each : world.scenario().plan()) {
            World end = world;
            assertEquals(
                    Reason.UNKNOWN_TARGET,
                    Worlds.refusal(end, new CancelShock(each)).reason());
        }
    }

    private static boolean on(Planned planned, World world) {
        return planned.day() <= world.day() && world.day() <= planned.lastDay();
    }
}
