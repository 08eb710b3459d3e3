package org.stakewood.bench.load;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server's own metrics say of a timer; the difference of two readings is what happened between. */
final class Meter {

    private final String name;
    private final Map<Double, Double> buckets = new TreeMap<>();
    private double count;
    private double sum;
    private double max;

    private Meter(String name) {
        this.name = name;
    }

    /** Reads a timer from the text of {@code /q/metrics}. */
    static Meter read(String name, String text) {
        Meter meter = new Meter(name);
        Matcher line = Pattern.compile("(?m)^" + name + "_seconds(_bucket|_count|_sum|_max)(?:\\{([^}]*)\\})? ([0-9.E+-]+)$")
                .matcher(text);
        while (line.find()) {
            double value = Double.parseDouble(line.group(3));
            switch (line.group(1)) {
                case "_count" -> meter.count += value;
                case "_sum" -> meter.sum += value;
                case "_max" -> meter.max = Math.max(meter.max, value);
                default -> meter.buckets.merge(limit(line.group(2)), value, Double::sum);
            }
        }
        return meter;
    }

    private static double limit(String labels) {
        Matcher matcher = Pattern.compile("le=\"([^\"]+)\"").matcher(labels);
        if (!matcher.find()) {
            throw new IllegalStateException("no limit in " + labels);
        }
        return matcher.group(1).equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(matcher.group(1));
    }

    /** A line of a table; {@code max} is the greatest of the last few minutes. */
    String since(Meter before, String id, String words, String aim) {
        double many = count - before.count;
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | mean %.1f | %s | %s | %.1f | %s |",
                id,
                words,
                many,
                many == 0 ? 0 : 1_000 * (sum - before.sum) / many,
                bound(before, 0.95),
                bound(before, 0.99),
                1_000 * max,
                aim);
    }

    private String bound(Meter before, double share) {
        double wanted = share * (count - before.count);
        for (var each : buckets.entrySet()) {
            if (each.getValue() - before.buckets.getOrDefault(each.getKey(), 0.0) >= wanted) {
                return each.getKey().isInfinite()
                        ? "> 2000"
                        : String.format(Locale.ROOT, "≤ %.0f", 1_000 * each.getKey());
            }
        }
        return "no buckets of " + name;
    }
}
