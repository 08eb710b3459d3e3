package org.stakewood.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A named run of points, in the order of x.
 *
 * @param id under which live news append to it
 * @param name short, written at the end of the line
 * @param kind {@code stake}, {@code loan}, {@code pool}, {@code lend}, {@code farm}, {@code cash}, {@code plain} or
 *     {@code muted}; gives the color
 */
public record Series(String id, String name, String kind, Stroke stroke, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }

    /** One value a day from a first day on; a value that is not finite is a day without one. */
    public static Series daily(String id, String name, String kind, Stroke stroke, long firstDay, double... values) {
        List<Point> points = new ArrayList<>(values.length);
        for (int at = 0; at < values.length; at++) {
            if (Double.isFinite(values[at])) {
                points.add(new Point(firstDay + at, values[at]));
            }
        }
        return new Series(id, name, kind, stroke, points);
    }
}
