package org.stakewood.game;

import io.vavr.collection.Vector;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.view.HostView;

/** The automated players. */
@FunctionalInterface
public interface Bots {

    /**
     * What they do on the day being played, in this order. Must not take longer than a few milliseconds.
     *
     * @param seed the game's, for their own chance
     */
    Vector<SeatCommand> orders(HostView view, long seed);
}
