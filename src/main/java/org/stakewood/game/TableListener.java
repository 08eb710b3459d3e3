package org.stakewood.game;

/** Hears how games go on, in order for each game. Must return at once: the game's writer is waiting. */
@FunctionalInterface
public interface TableListener {

    /** A game went on; everything in the step is committed. */
    void wentOn(Table table, Step step);
}
