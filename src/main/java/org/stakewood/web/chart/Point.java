package org.stakewood.web.chart;

/** A point in the units of its chart; both finite. */
public record Point(double x, double y) {

    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a point must be finite: " + x + ", " + y);
        }
    }
}
