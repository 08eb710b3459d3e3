package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Takes values to places of a picture.
 *
 * @param low the value at {@code start}
 * @param high the value at {@code end}
 */
record Axis(double low, double high, double start, double end) {

    private static final int TICKS = 5;

    /** An axis on which all values have room; with zero, if that is asked. */
    static Axis around(DoubleStream values, double start, double end, boolean zero) {
        DoubleSummaryStatistics seen = values.summaryStatistics();
        double low = seen.getCount() == 0 ? 0 : zero ? Math.min(0, seen.getMin()) : seen.getMin();
        double high = seen.getCount() == 0 ? 1 : zero ? Math.max(0, seen.getMax()) : seen.getMax();
        double air = high > low ? (high - low) * 0.04 : 0.5;
        return new Axis(zero && low == 0 ? 0 : low - air, high + air, start, end);
    }

    double at(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }

    /** Round values, at most some nine of them. */
    List<Double> ticks() {
        double step = step();
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** A tick with as many decimals as the ticks differ in. */
    String label(double tick) {
        int decimals = (int) Math.max(0, -Math.floor(StrictMath.log10(step()) + 1e-9));
        return String.format(Locale.ROOT, "%." + decimals + "f", tick + 0.0);
    }

    private double step() {
        double rough = (high - low) / TICKS;
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(rough)));
        double part = rough / power;
        return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
    }
}
