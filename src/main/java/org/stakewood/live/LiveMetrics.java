package org.stakewood.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What streams do, in figures. */
final class LiveMetrics {

    private final Map<Audience, AtomicInteger> clients = new EnumMap<>(Audience.class);
    private final Counter sent;
    private final Counter late;
    private final Counter hangups;
    private final Timer telling;

    LiveMetrics(MeterRegistry registry) {
        for (Audience each : Audience.values()) {
            AtomicInteger count = new AtomicInteger();
            clients.put(each, count);
            Gauge.builder("stakewood.live.clients", count, AtomicInteger::get)
                    .tag("audience", each.tag())
                    .description("Open streams")
                    .register(registry);
        }
        sent = Counter.builder("stakewood.live.sent")
                .description("Events given to streams")
                .register(registry);
        late = Counter.builder("stakewood.live.late")
                .description("Streams so late that they must load their page anew")
                .register(registry);
        hangups = Counter.builder("stakewood.live.hangups")
                .description("Streams that the reader or the network ended")
                .register(registry);
        telling = Timer.builder("stakewood.live.telling")
                .description("From a commit to the last stream it was given to")
                .register(registry);
    }

    void opened(Audience audience) {
        clients.get(audience).incrementAndGet();
    }

    /** @param byReader false if this side ended it */
    void closed(Audience audience, boolean byReader) {
        clients.get(audience).decrementAndGet();
        if (byReader) {
            hangups.increment();
        }
    }

    void sent(boolean lost) {
        sent.increment();
        if (lost) {
            late.increment();
        }
    }

    void told(long nanos) {
        telling.record(nanos, TimeUnit.NANOSECONDS);
    }
}
