package org.stakewood.ops;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.stakewood.game.Absences;
import org.stakewood.game.schedule.Schedule;
import org.stakewood.game.seat.Erasure;

/** What nobody asks for and is done all the same: bots for the absent, appointments, and forgetting people whose time is over. */
@ApplicationScoped
class Errands {

    private static final Logger LOG = Logger.getLogger(Errands.class);
    private static final long DAY_MINUTES = 24 * 60;
    private static final long LOOK_SECONDS = 5;

    private final Erasure erasure;
    private final Absences absences;
    private final Schedule schedule;
    private final int days;
    private ScheduledExecutorService clock;

    Errands(
            Erasure erasure,
            Absences absences,
            Schedule schedule,
            @ConfigProperty(name = "stakewood.retention-days") int days) {
        this.erasure = erasure;
        this.absences = absences;
        this.schedule = schedule;
        this.days = days;
    }

    void begin(@Observes StartupEvent event) {
        clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "stakewood-errands");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(errand(absences::look), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        clock.scheduleWithFixedDelay(errand(schedule::look), 1, 1, TimeUnit.SECONDS);
        if (days > 0) {
            Runnable forget = errand(() -> erasure.forget(Duration.ofDays(days)));
            clock.scheduleWithFixedDelay(forget, 1, DAY_MINUTES, TimeUnit.MINUTES);
        }
    }

    /** Before the games end. */
    void end(@Observes @Priority(50) ShutdownEvent event) {
        clock.shutdownNow();
    }

    private static Runnable errand(Runnable what) {
        return () -> {
            try {
                what.run();
            } catch (RuntimeException later) {
                LOG.warn("An errand could not be done and is tried again at its next time", later);
            }
        };
    }
}
