package org.stakewood.laboratory;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the seeds gave: how many, their mean, and the standard error of the mean (the sample's standard deviation by
 * √n; 0 for a single one).
 */
public record Sample(int count, double mean, double error) {

    /** The sample of some values; those that are not a number are left out. */
    static Sample of(double... values) {
        int count = 0;
        double sum = 0;
        for (double each : values) {
            if (!Double.isNaN(each)) {
                count++;
                sum += each;
            }
        }
        if (count == 0) {
            return new Sample(0, Double.NaN, 0);
        }
        double mean = sum / count;
        double squares = 0;
        for (double each : values) {
            squares += Double.isNaN(each) ? 0 : (each - mean) * (each - mean);
        }
        return new Sample(count, mean, count < 2 ? 0 : StrictMath.sqrt(squares / (count - 1) / count));
    }

    /** One figure of all runs. */
    static <T> Sample of(List<T> runs, ToDoubleFunction<T> figure) {
        return of(runs.stream().mapToDouble(figure).toArray());
    }

    /** The sample's standard deviation. */
    public double deviation() {
        return error * StrictMath.sqrt(count);
    }
}
