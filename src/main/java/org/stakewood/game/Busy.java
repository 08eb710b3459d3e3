package org.stakewood.game;

/** Too much is waiting already; the caller may try again a little later. */
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Busy(String message) {
        super(message, null, false, false);
    }
}
