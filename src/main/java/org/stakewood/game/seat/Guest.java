package org.stakewood.game.seat;

/**
 * A line of a guest list.
 *
 * @param label what stands for the person, for example a student number
 * @param key secret part of the personal link
 * @param seated true if somebody has a seat under it
 */
public record Guest(String label, String key, boolean seated) {}
