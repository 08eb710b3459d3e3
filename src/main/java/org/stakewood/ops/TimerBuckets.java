package org.stakewood.ops;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** Gives the program's own timers buckets at the times its goals name, so that they add up over nodes. */
final class TimerBuckets {
    private static final double[] GOALS = {
        nanos(1),
        nanos(5),
        nanos(10),
        nanos(25),
        nanos(50),
        nanos(100),
        nanos(250),
        nanos(500),
        nanos(1_000),
        nanos(2_000)
    };

    private static double nanos(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }

    @Produces
    @ApplicationScoped
    MeterFilter buckets() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getType() == Meter.Type.TIMER && id.getName().startsWith("stakewood.")
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(GOALS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }
}
