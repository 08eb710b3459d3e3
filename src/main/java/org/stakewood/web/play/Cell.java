package org.stakewood.web.play;

/**
 * A cell of a table.
 *
 * @param text what stands in it
 * @param explain address where it is explained, or null
 */
public record Cell(String text, String explain) {}
