package org.stakewood.game.seat;

import java.util.Set;
import java.util.function.LongFunction;

/** Finds a place for somebody, asked under the session's lock. */
@FunctionalInterface
public interface Placing {

    /**
     * The place of somebody who comes in.
     *
     * @param before the network this person was in before, by device or label; null if they are new
     * @param next the first place of the drawing that nobody has
     * @param taken which accounts of a game are taken
     */
    Place place(Place before, int next, LongFunction<Set<Integer>> taken);

    /**
     * Where somebody plays.
     *
     * @param game the network
     * @param place place in the order of drawing; null if nothing was drawn
     * @param block its block; null if nothing was drawn
     * @param account negative if one is to be opened
     */
    record Place(long game, Integer place, Integer block, int account) {}
}
