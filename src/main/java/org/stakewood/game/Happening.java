package org.stakewood.game;

import org.stakewood.economy.event.Event;

/**
 * An event with its place in the game.
 *
 * @param seq row of the journal that it came from
 * @param n its number in that row, from 0
 * @param day the day being played (1 is the first)
 * @param event what happened
 */
public record Happening(long seq, int n, int day, Event event) {}
