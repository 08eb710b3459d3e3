package org.stakewood.economy;

import io.vavr.collection.Vector;
import java.util.function.Function;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.TierRules;

/** Steps for tests that read like a story. */
public final class Worlds {

    private Worlds() {}

    /** The world after a command that must be accepted. */
    public static World after(World world, Command... commands) {
        World next = world;
        for (Command command : commands) {
            Outcome outcome = command.apply(next);
            if (outcome instanceof Outcome.Refused refused) {
                throw new AssertionError(command + " was refused: " + refused.refusal());
            }
            next = ((Outcome.Accepted) outcome).world();
            Vector<String> broken = Conservation.check(next);
            if (broken.nonEmpty()) {
                throw new AssertionError(command + " broke: " + broken);
            }
        }
        return next;
    }

    /** The world after some days on which nobody acts. */
    public static World days(World world, int count) {
        World next = world;
        for (int i = 0; i < count; i++) {
            next = after(next, new PassDay(next.day() + 1, Vector.empty()));
        }
        return next;
    }

    /** The refusal of a command that must be refused. */
    public static Refusal refusal(World world, Command command) {
        if (command.apply(world) instanceof Outcome.Refused refused) {
            return refused.refusal();
        }
        throw new AssertionError(command + " was accepted");
    }

    /** A scenario changed in one part. */
    public static Scenario with(Scenario base, Function<ScenarioEditor, ScenarioEditor> change) {
        return change.apply(new ScenarioEditor(base)).done();
    }

    /** A level of operations that never fails and costs nothing. */
    public static TierRules faultless() {
        return new TierRules(0, 0, 0);
    }
}
