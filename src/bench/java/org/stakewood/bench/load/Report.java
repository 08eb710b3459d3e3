package org.stakewood.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** What a run prints, as Markdown; also kept as a file. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    void line(String line, Object... values) {
        String written = values.length == 0 ? line : String.format(Locale.ROOT, line, values);
        text.append(written).append('\n');
        System.out.println(written);
    }

    void head() {
        line("");
        line("| | milliseconds | count | p50 | p95 | p99 | max | aim |");
        line("|---|---|---|---|---|---|---|---|");
    }

    /** One row for each of the measures that was taken. */
    void rows(Figures figures, int players, Measure... measures) {
        for (Measure each : measures) {
            Histogram times = figures.times().get(each);
            if (times != null) {
                line(
                        "| %s | %s | %d | %.1f | %.1f | %.1f | %.1f | %s |",
                        each.id,
                        each.words,
                        times.getTotalCount(),
                        times.getValueAtPercentile(50) / 1e3,
                        times.getValueAtPercentile(95) / 1e3,
                        times.getValueAtPercentile(99) / 1e3,
                        times.getMaxValue() / 1e3,
                        each.aim(players));
            }
        }
    }

    void counts(String when, Figures figures) {
        if (!figures.counts().isEmpty()) {
            line("Counted, %s: %s.", when, figures.counts().toString().replaceAll("[{}]", ""));
        }
    }

    /** The machine, and what else it did. */
    void conditions() {
        line(
                "%s, %d processors, %s; %s %s; load average %s",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                load());
    }

    static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).strip();
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }

    private static String processor() {
        try {
            return Arrays.stream(Files.readString(Path.of("/proc/cpuinfo")).split("\n"))
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.split(":", 2)[1].strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException elsewhere) {
            return "unknown processor";
        }
    }

    void keep(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
