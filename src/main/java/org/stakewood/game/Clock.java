package org.stakewood.game;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A timer for each loaded game. It takes no lock and decides nothing: it only lets the writer look. */
final class Clock {

    private final ScheduledExecutorService timers;
    private final Map<Long, ScheduledFuture<?>> armed = new ConcurrentHashMap<>();

    Clock(ScheduledExecutorService timers) {
        this.timers = timers;
    }

    /** Rings when the day being played ends, by the store's clock. */
    void arm(Table table) {
        Instant due = table.current().clock().nextDayAt();
        ScheduledFuture<?> next =
                due == null ? null : timers.schedule(() -> ring(table), wait(table, due), TimeUnit.MILLISECONDS);
        ScheduledFuture<?> last = next == null ? armed.remove(table.id()) : armed.put(table.id(), next);
        if (last != null) {
            last.cancel(false);
        }
    }

    /** No more rings for a game. */
    void disarm(long game) {
        ScheduledFuture<?> last = armed.remove(game);
        if (last != null) {
            last.cancel(false);
        }
    }

    private void ring(Table table) {
        Instant due = table.current().clock().nextDayAt();
        if (due != null && table.storeNow().isBefore(due)) {
            arm(table);
        } else {
            table.tick();
        }
    }

    private static long wait(Table table, Instant due) {
        return Math.max(1, Duration.between(table.storeNow(), due).toMillis());
    }
}
