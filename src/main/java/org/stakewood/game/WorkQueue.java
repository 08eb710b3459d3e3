package org.stakewood.game;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What waits for a game's writer. Anybody may add; only the writer takes. */
final class WorkQueue {

    private static final int MOST_WAITING = 2_000;
    private static final int MOST_TOGETHER = 200;

    private final Queue<Work> fresh = new ConcurrentLinkedQueue<>();
    private final Deque<Work> again = new ArrayDeque<>();
    private final AtomicInteger size = new AtomicInteger();
    private final TableMetrics metrics;

    WorkQueue(TableMetrics metrics) {
        this.metrics = metrics;
    }

    /** Adds a command or an act; throws {@link Busy} if too many wait. */
    void add(Work work) {
        if (size.incrementAndGet() > MOST_WAITING) {
            size.decrementAndGet();
            throw new Busy("The game has more waiting than it can do soon.");
        }
        metrics.queued(1);
        fresh.add(work);
    }

    boolean isEmpty() {
        return size.get() == 0;
    }

    int size() {
        return size.get();
    }

    /** What the next batch may hold, those put back first. */
    List<Work> take(int most) {
        List<Work> taken = new ArrayList<>();
        int limit = Math.min(most, MOST_TOGETHER);
        while (taken.size() < limit) {
            Work next = again.isEmpty() ? fresh.poll() : again.poll();
            if (next == null) {
                break;
            }
            taken.add(next);
        }
        size.addAndGet(-taken.size());
        metrics.queued(-taken.size());
        return taken;
    }

    /** Puts works back in front, in their order. */
    void putBack(List<Work> works) {
        for (int i = works.size() - 1; i >= 0; i--) {
            again.addFirst(works.get(i));
        }
        size.addAndGet(works.size());
        metrics.queued(works.size());
    }
}
