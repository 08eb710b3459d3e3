package org.stakewood.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.RandomCommands;
import org.stakewood.economy.Refusal;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.PoolKind;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LoanFlagged;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock;

class CodecLawsTest {

    private static final long SEED = Long.getLong("seed", 20_260_101);

    private final Codec codec = new Codec();

    @Test
    void everythingThatAGameMeetsComesBackAsItWas() {
        RandomCommands commands = new RandomCommands(SEED);
        World world = Genesis.world(Scenarios.everything(), SEED, 8);
        Set<Class<?>> met = new HashSet<>();
        for (int i = 0; i < 4_000; i++) {
            Command command = i % 40 == 39 ? day(world, commands) : commands.next(world);
            assertEquals(command, codec.command(codec.text(command)), "seed " + SEED + " step " + i);
            met.add(command.getClass());
            Outcome outcome = command.apply(world);
            if (outcome instanceof Outcome.Accepted accepted) {
                world = accepted.world();
                accepted.events().forEach(each -> comesBack(each, met));
            } else {
                Refusal refusal = ((Outcome.Refused) outcome).refusal();
                assertEquals(refusal, codec.refusal(codec.text(refusal)));
            }
            if (i % 200 == 0) {
                comesBack(world);
            }
        }
        comesBack(world);
        assertTrue(met.size() > 35, "seed " + SEED + ": only " + met.size() + " kinds were met: " + met);
    }

    @Test
    void aScenarioComesBackAsItWas() {
        Scenario scenario = Scenarios.everything();
        assertEquals(scenario, codec.scenario(codec.text(scenario)));
    }

    @Test
    void aFieldMoreOrLessIsNotReadOver() {
        String text = codec.text(new HandSeat(3, true, true, false));
        assertEquals("{\"type\":\"handSeat\",\"account\":3,\"person\":true,\"active\":true,\"afresh\":false}", text);
        assertThrows(UncheckedIOException.class, () -> codec.command(text.replace(",\"afresh\":false", "")));
        assertThrows(UncheckedIOException.class, () -> codec.command(text.replace("afresh", "more")));
        assertThrows(UncheckedIOException.class, () -> codec.command(text.replace("handSeat", "unknown")));
    }

    /** A loan beyond rescue costs without bound to close. */
    @Test
    void anUnboundedCostComesBack() {
        Event event = new LoanFlagged(1, 0, 2, 5, 7, 0, Double.POSITIVE_INFINITY, 1, 9);
        assertEquals(event, codec.event(codec.text(event)));
    }

    @Test
    void everyKindHasItsOwnName() {
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> root : List.of(Command.class, Event.class, Shock.class, PoolKind.class)) {
            leaves(root, kinds);
        }
        Set<String> names = new HashSet<>();
        kinds.forEach(each -> assertTrue(names.add(TypeIds.of(each)), each + " shares its name"));
    }

    private static void leaves(Class<?> type, List<Class<?>> kinds) {
        if (type.isSealed()) {
            for (Class<?> each : type.getPermittedSubclasses()) {
                leaves(each, kinds);
            }
        } else {
            kinds.add(type);
        }
    }

    private static PassDay day(World world, RandomCommands commands) {
        Vector<SeatCommand> orders = Vector.empty();
        while (orders.size() < 3) {
            if (commands.next(world) instanceof SeatCommand order) {
                orders = orders.append(order);
            }
        }
        return new PassDay(world.day() + 1, orders);
    }

    private void comesBack(Event event, Set<Class<?>> met) {
        met.add(event.getClass());
        assertEquals(event, codec.event(codec.text(event)));
    }

    private void comesBack(World world) {
        byte[] stored = codec.bytes(world);
        World read = codec.world(stored);
        assertEquals(world, read);
        assertEquals(StateHash.of(world), StateHash.of(read));
        assertArrayEquals(stored, codec.bytes(read));
    }
}
