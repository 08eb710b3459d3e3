package org.stakewood.game.seat;

import java.time.Duration;
import java.util.Optional;

/** Where links that work once are kept, as hashes. Each method is one transaction. */
public interface LinkStore {

    /** Keeps a link to a seat. */
    void add(byte[] hash, long seat, Duration life);

    /** Uses a link up: the seat it leads to; empty if there is none that still works. */
    Optional<Long> use(byte[] hash);
}
