package org.stakewood.game.data;

/**
 * Points of a person.
 *
 * @param points 0 to {@code most}
 * @param most the best possible
 */
public record Grade(Attainment attainment, double points, double most) {}
