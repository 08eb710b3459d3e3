package org.stakewood.game;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.RandomCommands;
import org.stakewood.economy.World;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.SeatCommand;

/** One node of the program, as far as games go. */
public final class Node implements AutoCloseable {

    public final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    public final Tables tables;

    public Node(GameStore store) {
        this(store, (view, seed) -> Vector.empty(), Conservation::check);
    }

    /** With bots, whose laws are checked after every day. */
    public static Node with(GameStore store, Bots bots) {
        return new Node(store, bots, Conservation::check);
    }

    Node(GameStore store, Bots bots, Laws laws) {
        tables = new Tables(store, new Quiet(), bots, laws, 4, registry);
    }

    /** Also passes days and looks what other nodes did. */
    public Node ticking() {
        tables.begin();
        return this;
    }

    public Table table(long game) {
        return tables.table(game);
    }

    /** Starts a game; the clock afterwards. */
    public ClockState act(long game, ClockAct act) {
        return get(table(game).act(null, act));
    }

    /** An act of the program on a game. */
    public Answer act(long game, String key, Command command) {
        return get(table(game).submit(key, command));
    }

    /** A command of whatever kind that suits the world, random by seed. */
    static SeatCommand seatCommand(RandomCommands commands, World world) {
        while (true) {
            Command next = commands.next(world);
            if (next instanceof SeatCommand command) {
                return command;
            }
        }
    }

    public static <T> T get(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        tables.end(Duration.ofSeconds(10));
    }
}
