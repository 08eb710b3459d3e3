package org.stakewood.agents;

import io.vavr.collection.Vector;
import java.util.function.Consumer;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.OrderRefused;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.view.HostView;

/** A game that only bots play. After every day the laws of conservation are checked. */
final class BotGame {

    private final long seed;
    private World world;
    private Vector<Event> events = Vector.empty();
    private Vector<SeatCommand> orders = Vector.empty();
    private int asked;
    private int refused;

    BotGame(Scenario scenario, long seed, int seats) {
        this.seed = seed;
        this.world = Genesis.world(scenario, seed, seats);
    }

    World world() {
        return world;
    }

    /** Sets the world as if it had come to this. */
    void become(World other) {
        world = other;
    }

    /** Orders and events of the last day. */
    Vector<SeatCommand> orders() {
        return orders;
    }

    Vector<Event> events() {
        return events;
    }

    DayFigures figures() {
        return ((DayPassed) events.find(each -> each instanceof DayPassed).get()).figures();
    }

    /** Share of all orders so far that the economy refused. */
    double refusalRate() {
        return asked == 0 ? 0 : (double) refused / asked;
    }

    BotGame day() {
        return day(Agents.orders(new HostView(world), seed));
    }

    BotGame day(Vector<SeatCommand> given) {
        orders = given;
        Outcome outcome = new PassDay(world.day() + 1, given).apply(world);
        if (!(outcome instanceof Outcome.Accepted accepted)) {
            throw new AssertionError("seed " + seed + ", day " + (world.day() + 1) + ": " + outcome);
        }
        world = accepted.world();
        events = accepted.events();
        asked += given.size();
        refused += events.count(each -> each instanceof OrderRefused);
        Vector<String> broken = Conservation.check(world);
        if (broken.nonEmpty()) {
            throw new AssertionError("seed " + seed + ", day " + world.day() + ": " + broken);
        }
        return this;
    }

    BotGame days(int count) {
        return toEnd(world.day() + count, each -> {});
    }

    BotGame toEnd(Consumer<BotGame> eachDay) {
        return toEnd(world.scenario().time().days(), eachDay);
    }

    private BotGame toEnd(int last, Consumer<BotGame> eachDay) {
        while (world.day() < last) {
            day();
            eachDay.accept(this);
        }
        return this;
    }
}
