package org.stakewood.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/**
 * Counts attempts in memory only, for at most ten minutes. What is counted by (an address, an account) is kept as a
 * number mixed with a salt of this start, so that no address can be read back.
 */
@ApplicationScoped
public class Throttle {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int SWEEP_FROM = 10_000;

    private final ConcurrentMap<Long, Window> windows = new ConcurrentHashMap<>();
    private final long salt = new SecureRandom().nextLong();
    private final LongSupplier nanos;

    Throttle() {
        this(System::nanoTime);
    }

    Throttle(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Counts one attempt.
     *
     * @param what what is limited, such as "login"
     * @param who by whom or on what; never kept as it is
     * @param most attempts within the window
     * @return seconds to wait if that was too many, else 0
     */
    public int attempt(String what, String who, int most, Duration window) {
        return look(what, who, most, window, 1);
    }

    /** Seconds to wait if there were too many attempts already, else 0; counts nothing. */
    public int blocked(String what, String who, int most, Duration window) {
        return look(what, who, most - 1, window, 0);
    }

    private int look(String what, String who, int most, Duration window, int more) {
        if (window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("nothing is remembered for " + window);
        }
        sweep();
        long now = nanos.getAsLong();
        Window counted = windows.compute(
                key(what, who),
                (key, old) -> old == null || now - old.since() >= window.toNanos()
                        ? new Window(now, more)
                        : new Window(old.since(), old.count() + more));
        if (counted.count() <= most) {
            return 0;
        }
        return (int) Math.max(1, (window.toNanos() - (now - counted.since())) / 1_000_000_000L);
    }

    private void sweep() {
        if (windows.size() > SWEEP_FROM) {
            long now = nanos.getAsLong();
            windows.values().removeIf(window -> now - window.since() > LONGEST.toNanos());
        }
    }

    private long key(String what, String who) {
        long key = salt;
        for (int at = 0; at < what.length() + who.length() + 1; at++) {
            int letter =
                    at < what.length() ? what.charAt(at) : at == what.length() ? 0 : who.charAt(at - what.length() - 1);
            key = (key ^ letter) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }

    private record Window(long since, int count) {}
}
