package org.stakewood.bench.load;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** Times and counts of one stretch of a run. For one thread: that of the players' events. */
final class Figures {

    private static final long LONGEST_MICROS = 120_000_000;

    private final Map<Measure, Histogram> times = new EnumMap<>(Measure.class);
    private final Map<String, Integer> counts = new TreeMap<>();

    /** @param nanos since it was meant to begin, whether or not it could */
    void time(Measure measure, long nanos) {
        times.computeIfAbsent(measure, each -> new Histogram(LONGEST_MICROS, 3))
                .recordValue(Math.min(LONGEST_MICROS, Math.max(0, nanos / 1_000)));
    }

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    int counted(String what) {
        return counts.getOrDefault(what, 0);
    }

    Map<Measure, Histogram> times() {
        return times;
    }

    Map<String, Integer> counts() {
        return counts;
    }
}
