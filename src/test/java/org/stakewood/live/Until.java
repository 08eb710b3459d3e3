package org.stakewood.live;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.BooleanSupplier;

/** Waits, not for ever. */
final class Until {

    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private Until() {}

    static void holds(BooleanSupplier condition) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                fail("waited for nothing");
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
