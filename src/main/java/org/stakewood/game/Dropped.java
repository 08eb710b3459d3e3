package org.stakewood.game;

/**
 * A game that was left when its network was set back.
 *
 * @param game which
 * @param network number of the network, from 1
 * @param from the first of its days that do not count
 * @param day days that had passed in it
 */
public record Dropped(long game, int network, int from, int day) {}
