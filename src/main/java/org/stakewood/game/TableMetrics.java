package org.stakewood.game;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What operators see of all tables of a node. */
public final class TableMetrics {

    private final MeterRegistry registry;
    private final Timer day;
    private final Timer commit;
    private final Timer late;
    private final DistributionSummary batch;
    private final AtomicInteger queued;

    public TableMetrics(MeterRegistry registry) {
        this.registry = registry;
        day = timer("stakewood.day", "A day from having the lock to its commit");
        commit = timer("stakewood.commit", "Writing and committing a batch");
        late = timer("stakewood.day.late", "How late days were");
        batch = DistributionSummary.builder("stakewood.batch")
                .description("Commands committed together")
                .publishPercentiles(0.5, 0.95)
                .register(registry);
        queued = registry.gauge("stakewood.queue", new AtomicInteger());
    }

    void queued(int more) {
        queued.addAndGet(more);
    }

    void committed(long nanos, int commands) {
        commit.record(Duration.ofNanos(nanos));
        batch.record(commands);
    }

    void dayPassed(long nanos, long lateMillis) {
        day.record(Duration.ofNanos(nanos));
        late.record(Duration.ofMillis(lateMillis));
    }

    void answered(Answer answer) {
        if (answer instanceof Answer.Accepted) {
            registry.counter("stakewood.commands.accepted").increment();
        } else if (answer instanceof Answer.Refused refused) {
            refused(refused.refusal().reason().name());
        } else if (answer instanceof Answer.TurnedAway) {
            refused("TURNED_AWAY");
        } else if (answer instanceof Answer.Barred barred) {
            refused(barred.why().name());
        } else {
            registry.counter("stakewood.defects").increment();
        }
    }

    /** A cascade did not come to rest within a day's passes. */
    void cascadeUnfinished() {
        registry.counter("stakewood.cascades.unfinished").increment();
    }

    void retried() {
        registry.counter("stakewood.batch.retries").increment();
    }

    private void refused(String reason) {
        registry.counter("stakewood.commands.refused", "reason", reason).increment();
    }

    private Timer timer(String name, String description) {
        return Timer.builder(name)
                .description(description)
                .publishPercentiles(0.5, 0.95, 0.99)
                .register(registry);
    }
}
