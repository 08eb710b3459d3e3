package org.stakewood.web.play;

import org.stakewood.web.piece.Badge;

/**
 * How healthy a debt is.
 *
 * @param explain address where its health is explained, or null
 */
public record HealthPart(Badge badge, String explain) {}
