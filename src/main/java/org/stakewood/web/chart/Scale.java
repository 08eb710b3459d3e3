package org.stakewood.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes values of an axis to units of the picture.
 *
 * @param low the value at {@code start}
 * @param high the value at {@code end}, above {@code low}
 */
record Scale(double low, double high, double start, double end) {

    /** Room for every value and a little air; values that are all the same get air around them. */
    static Scale around(double least, double most, boolean fromZero, double start, double end) {
        double low = fromZero ? Math.min(0, least) : least;
        double high = fromZero ? Math.max(0, most) : most;
        double air = high > low ? (high - low) * 0.08 : (high == 0 ? 0.5 : Math.abs(high) * 0.1);
        return new Scale(fromZero && low == 0 ? 0 : low - air, high + air, start, end);
    }

    double at(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }

    /** Distance of ticks: 1, 2 or 5 times a power of ten, so that there are about as many as wanted. */
    double step(int wanted) {
        double rough = (high - low) / wanted;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double part = rough / power;
        return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
    }

    List<Double> ticks(double step) {
        List<Double> ticks = new ArrayList<>();
        for (long count = (long) Math.ceil(low / step - 1e-9); count * step <= high + step * 1e-9; count++) {
            ticks.add(count * step);
        }
        return ticks;
    }

    /** Ticks of an axis of days: the first day, then round ones far enough from it. */
    List<Double> days() {
        double step = Math.max(1, step(6));
        List<Double> ticks = new ArrayList<>(List.of(low));
        ticks(step).stream().filter(day -> day - low >= step * 0.6).forEach(ticks::add);
        return ticks;
    }
}
