package org.stakewood.web.host.room;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.stakewood.web.text.Words;

/** How the server does, in a sentence for a host: time that days take, actions that it answers. */
@ApplicationScoped
public class Pulse {

    private static final double P95 = 0.95;
    private static final long SAMPLE_NANOS = 5_000_000_000L;

    private final MeterRegistry registry;
    private Sample last = new Sample(0, System.nanoTime());
    private double rate;

    Pulse(MeterRegistry registry) {
        this.registry = registry;
    }

    /** The sentence; null before the first day. */
    String words(Words words) {
        Timer days = registry.find("stakewood.day").timer();
        if (days == null || days.count() == 0) {
            return null;
        }
        double millis = Arrays.stream(days.takeSnapshot().percentileValues())
                .filter(each -> each.percentile() == P95)
                .mapToDouble((ValueAtPercentile each) -> each.value(TimeUnit.MILLISECONDS))
                .findFirst()
                .orElse(days.max(TimeUnit.MILLISECONDS));
        return words.say(
                "host_pulse",
                words.numbers().count(Math.max(1, Math.round(millis))),
                words.numbers().decimal(actionsPerSecond(), 1));
    }

    private synchronized double actionsPerSecond() {
        long now = System.nanoTime();
        if (now - last.at() >= SAMPLE_NANOS) {
            var counter = registry.find("stakewood.commands.accepted").counter();
            double count = counter == null ? 0 : counter.count();
            rate = (count - last.count()) * 1e9 / (now - last.at());
            last = new Sample(count, now);
        }
        return rate;
    }

    private record Sample(double count, long at) {}
}
