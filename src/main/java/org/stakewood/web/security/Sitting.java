package org.stakewood.web.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import org.stakewood.game.seat.Seat;

/** The seat of whoever asks. */
public final class Sitting {

    static final String SEAT = "seat";

    private Sitting() {}

    /** The seat that the address names, if the cookie is for that very seat; nobody else gets past. */
    public static Seat require(SecurityIdentity identity, long named) {
        Seat seat = identity.getAttribute(SEAT);
        if (seat == null || seat.id() != named) {
            throw new ForbiddenException();
        }
        return seat;
    }
}
