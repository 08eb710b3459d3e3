package org.stakewood.game;

import java.time.Duration;
import java.util.Optional;

/** Where links that work once are kept, as hashes. Each method is one transaction. */
public interface LinkStore {

    /**
     * Keeps a link.
     *
     * @param purpose {@code SETUP} or {@code SEAT}
     * @param seat the seat it is for; null for none
     */
    void add(byte[] hash, String purpose, Long seat, Duration life);

    /** Uses a link up: empty if there is none that still works, else the seat it was for, or 0. */
    Optional<Long> use(byte[] hash, String purpose);
}
