package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;

/** A named line of a chart: means with their standard errors over the values of what was varied. */
public record Line(String name, List<Dot> dots) {

    /** A value of what was varied and what was found there. */
    public record Dot(double x, Sample y) {}

    public Line {
        dots = List.copyOf(dots);
    }

    static Line of(String name) {
        return new Line(name, List.of());
    }

    /** With one more dot. */
    Line dot(double x, Sample y) {
        List<Dot> more = new ArrayList<>(dots);
        more.add(new Dot(x, y));
        return new Line(name, more);
    }

    /** With one more dot that has no error. */
    Line dot(double x, double y) {
        return dot(x, new Sample(1, y, 0));
    }
}
