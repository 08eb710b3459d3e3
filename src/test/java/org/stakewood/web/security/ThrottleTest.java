package org.stakewood.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AtomicLong clock = new AtomicLong();
    private final Throttle throttle = new Throttle(clock::get);

    @Test
    void oneTooManyWaitsUntilTheWindowEnds() {
        for (int at = 0; at < 3; at++) {
            assertEquals(0, throttle.attempt("login", "ada", 3, MINUTE));
        }
        clock.set(Duration.ofSeconds(20).toNanos());

        assertEquals(40, throttle.attempt("login", "ada", 3, MINUTE));
        assertEquals(0, throttle.attempt("login", "bob", 3, MINUTE), "another one is not held back");
        assertEquals(0, throttle.attempt("join", "ada", 3, MINUTE), "another act is not held back");

        clock.set(MINUTE.toNanos());
        assertEquals(0, throttle.attempt("login", "ada", 3, MINUTE));
    }

    @Test
    void lookingCountsNothing() {
        throttle.attempt("code", "here", 2, MINUTE);
        for (int at = 0; at < 10; at++) {
            assertEquals(0, throttle.blocked("code", "here", 2, MINUTE));
        }
        throttle.attempt("code", "here", 2, MINUTE);

        assertTrue(throttle.blocked("code", "here", 2, MINUTE) > 0);
    }
}
