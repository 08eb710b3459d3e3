package org.stakewood.web.play;

/**
 * The amount that an action asks for.
 *
 * @param label what is asked
 * @param unit symbol beside the field
 * @param max micro-units that are there at most; 0 if that cannot be said
 */
public record Asked(String label, String unit, long max) {}
