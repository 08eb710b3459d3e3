package org.stakewood.game.debrief;

import org.stakewood.game.Session;

/** A class that played the same scenario before. */
public record Earlier(Session session, Debrief debrief) {}
