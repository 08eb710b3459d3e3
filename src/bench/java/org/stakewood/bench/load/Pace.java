package org.stakewood.bench.load;

import io.vertx.core.Vertx;
import java.util.Random;
import java.util.function.LongConsumer;

/** Calls somebody again and again, at random moments that do not wait for what the calls do. */
final class Pace {

    private final Vertx vertx;
    private final Random random;
    private long end;

    Pace(Vertx vertx, Random random) {
        this.vertx = vertx;
        this.random = random;
    }

    /** @param seconds from now until the last call */
    void until(double seconds) {
        end = System.nanoTime() + (long) (seconds * 1e9);
    }

    /** @param every seconds between two calls, on average; the moment of each is given to the call */
    void call(double every, LongConsumer call) {
        next(System.nanoTime(), every, call);
    }

    private void next(long from, double every, LongConsumer call) {
        long at = from + (long) (-Math.log(1 - random.nextDouble()) * every * 1e9);
        if (at > end) {
            return;
        }
        // Rounded up: a call never comes before its moment, and up to a millisecond of ours is counted as the server's.
        long millis = Math.max(1, (at - System.nanoTime() + 999_999) / 1_000_000);
        vertx.setTimer(millis, timer -> {
            call.accept(at);
            next(at, every, call);
        });
    }
}
