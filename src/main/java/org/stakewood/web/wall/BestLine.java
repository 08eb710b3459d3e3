package org.stakewood.web.wall;

/**
 * A line of the projector's leaderboard.
 *
 * @param name nickname; null where the projector shows no names
 * @param profit net worth above the own endowment left alone
 */
public record BestLine(String place, String name, String profit) {}
