package org.stakewood.economy.command;

import io.vavr.collection.Vector;
import org.stakewood.economy.Day;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.World;

/**
 * Ends the day being played. The orders of the automated players are part of the command, so that a replay does not
 * depend on their code. Refused: GAME_NOT_RUNNING after the last day or for another day than the next.
 *
 * @param day the day that ends (1 is the first)
 * @param orders what the automated players do on it, in this order
 */
public record PassDay(int day, Vector<SeatCommand> orders) implements Command {

    @Override
    public Outcome apply(World world) {
        return Outcome.of(world, draft -> {
            if (world.over() || day != world.day() + 1) {
                throw RefusedException.because(Reason.GAME_NOT_RUNNING, new Figure("today", Unit.DAY, world.day() + 1));
            }
            Day.pass(draft, orders);
        });
    }
}
