package org.stakewood.ops;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.stakewood.game.Erasure;

/** Once a day people are erased whose classes are over for longer than the retention period. */
@ApplicationScoped
class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class);
    private static final long DAY_MINUTES = 24 * 60;

    private final Erasure erasure;
    private final int days;
    private ScheduledExecutorService clock;

    Forgetting(Erasure erasure, @ConfigProperty(name = "stakewood.retention-days") int days) {
        this.erasure = erasure;
        this.days = days;
    }

    void begin(@Observes StartupEvent event) {
        if (days <= 0) {
            return;
        }
        clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "stakewood-forgetting");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::forget, 1, DAY_MINUTES, TimeUnit.MINUTES);
    }

    void end(@Observes ShutdownEvent event) {
        if (clock != null) {
            clock.shutdownNow();
        }
    }

    private void forget() {
        try {
            erasure.forget(Duration.ofDays(days));
        } catch (RuntimeException later) {
            LOG.warn("Could not erase people whose time is over; tried again tomorrow", later);
        }
    }
}
