package org.stakewood.game;

import io.vavr.collection.Vector;
import org.stakewood.economy.World;
import org.stakewood.economy.command.SeatCommand;

/** The automated players. */
@FunctionalInterface
public interface Bots {

    /** What they do on the day being played, in this order. Must not take longer than a few milliseconds. */
    Vector<SeatCommand> orders(World world);
}
