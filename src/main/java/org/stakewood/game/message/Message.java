package org.stakewood.game.message;

import java.time.Instant;

/**
 * A host's words.
 *
 * @param seat to whom; null for everybody
 */
public record Message(long id, long session, Long seat, String text, Instant at) {}
