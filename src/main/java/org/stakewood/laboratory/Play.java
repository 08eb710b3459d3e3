package org.stakewood.laboratory;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.stakewood.agents.Agents;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.ScenarioCheck;
import org.stakewood.economy.scenario.ScenarioFault;
import org.stakewood.economy.view.HostView;
import org.stakewood.economy.view.SeatView;

/** A game without a server: the same rules, day by day. The laws of conservation are checked after every day. */
final class Play {

    private final long seed;
    private World world;
    private Vector<Event> events = Vector.empty();

    private Play(Scenario scenario, long seed, int seats) {
        this.seed = seed;
        this.world = Genesis.world(scenario, seed, seats);
    }

    /** Opens a game; {@code seats} are played by bots too. A scenario that no game could be opened with is refused. */
    static Play open(Variant variant, long seed, int seats) {
        List<ScenarioFault> faults = ScenarioCheck.faults(variant.scenario(), Math.max(1, seats));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.toString());
        }
        return new Play(variant.scenario(), seed, seats);
    }

    World world() {
        return world;
    }

    /** What happened since the last day began, commands of the day included. */
    Vector<Event> events() {
        return events;
    }

    SeatView seat(int account) {
        return new SeatView(world, account);
    }

    /** A command that must be accepted. */
    void give(Command command) {
        if (!attempt(command)) {
            throw new IllegalStateException("seed " + seed + ", day " + (world.day() + 1) + ": refused " + command);
        }
    }

    /** A command that may be refused; whether it was accepted. */
    boolean attempt(Command command) {
        if (command.apply(world) instanceof Outcome.Accepted accepted) {
            world = accepted.world();
            events = events.appendAll(accepted.events());
            return true;
        }
        return false;
    }

    /** Several commands of which either all remain or, if the last word is no, none. */
    boolean whole(BooleanSupplier commands) {
        World before = world;
        Vector<Event> told = events;
        boolean kept = commands.getAsBoolean();
        if (!kept) {
            world = before;
            events = told;
        }
        return kept;
    }

    /** A day on which the automated players act. */
    Play day() {
        return pass(Agents.orders(new HostView(world), seed));
    }

    /** A day on which nobody acts. */
    Play quietDay() {
        return pass(Vector.empty());
    }

    private Play pass(Vector<SeatCommand> orders) {
        give(new PassDay(world.day() + 1, orders));
        Vector<String> broken = Conservation.check(world);
        if (broken.nonEmpty()) {
            throw new IllegalStateException("seed " + seed + ", day " + world.day() + ": " + broken);
        }
        return this;
    }

    /** Forgets what has happened so far. */
    void forget() {
        events = Vector.empty();
    }

    /** The automated players play to the end; looked at after each day, when the events are that day's. */
    Play toEnd(Consumer<Play> eachDay) {
        while (!world.over()) {
            forget();
            day();
            eachDay.accept(this);
        }
        return this;
    }

    /** The figures of the last day. */
    DayFigures figures() {
        return ((DayPassed) events.findLast(each -> each instanceof DayPassed).get()).figures();
    }
}
