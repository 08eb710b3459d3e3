package org.stakewood.ops;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks again and again whether the server lives, and starts a dead one again on the same port. */
final class PostgresWatch {
    private static final Logger LOG = Logger.getLogger(PostgresWatch.class);
    private static final int MOST_STARTS = 5;
    private static final long WITHIN_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final PostgresServer server;
    private final int port;
    private final Deque<Long> starts = new ArrayDeque<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "postgres-watch");
        daemon.setDaemon(true);
        return daemon;
    });
    private volatile String givenUp;

    PostgresWatch(PostgresServer server, int port) {
        this.server = server;
        this.port = port;
    }

    void begin(long everyMillis) {
        thread.scheduleWithFixedDelay(this::look, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    /** Returns once a start that is under way is over, so that nothing starts after a stop. */
    void end() {
        thread.shutdown();
        try {
            thread.awaitTermination(2, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Optional<String> givenUp() {
        return Optional.ofNullable(givenUp);
    }

    private void look() {
        try {
            if (givenUp == null && server.process().isEmpty()) {
                startAgain(System.nanoTime());
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("PostgreSQL died and does not start again; the next look tries again", e);
        }
    }

    private void startAgain(long now) throws IOException {
        while (!starts.isEmpty() && now - starts.peekFirst() > WITHIN_NANOS) {
            starts.removeFirst();
        }
        if (starts.size() == MOST_STARTS) {
            givenUp = "PostgreSQL died " + (MOST_STARTS + 1)
                    + " times within ten minutes; it is not started again. See postgres.log in the data folder.";
            LOG.error(givenUp);
            return;
        }
        starts.addLast(now);
        LOG.warn("PostgreSQL died; starting it again on the same port");
        server.start(port);
        LOG.info("PostgreSQL is back");
    }
}
