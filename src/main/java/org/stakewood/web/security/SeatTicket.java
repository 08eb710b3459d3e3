package org.stakewood.web.security;

import java.time.Duration;
import java.time.Instant;

/**
 * What a player's cookie says.
 *
 * @param seat the seat
 * @param epoch the seat's epoch when the cookie was given; an older one has been taken over by another device
 * @param issued when it was given, seconds since 1970
 */
public record SeatTicket(long seat, int epoch, long issued) {

    /** How long a browser keeps it. */
    public static final Duration LIFE = Duration.ofDays(30);

    /** True unless it is too old. */
    public boolean fresh(Instant now) {
        return now.getEpochSecond() - issued < LIFE.toSeconds();
    }
}
