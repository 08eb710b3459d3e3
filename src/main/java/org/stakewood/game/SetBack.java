package org.stakewood.game;

/**
 * Where a game is cut.
 *
 * @param game which
 * @param until the last row of its journal that is kept
 * @param day days that have passed then
 * @param hash state after that row
 * @param accounts how many accounts there are then: whoever has a later one gets another
 */
public record SetBack(long game, long until, int day, long hash, int accounts) {}
