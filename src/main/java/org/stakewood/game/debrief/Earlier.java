package org.stakewood.game.debrief;

import org.stakewood.game.session.Session;

/** A class that played the same scenario before. */
public record Earlier(Session session, Debrief debrief) {}
