package org.stakewood.web.chart;

import java.util.List;
import org.stakewood.web.format.Numbers;

/** The ground of a chart with two axes: where they lie, their lines and labels, and names at the ends of lines. */
record Plot(Scale x, Scale y, Size size) {

    private static final double CHARACTER = 7.4;
    private static final double TOP = 12;
    private static final double BELOW = 24;
    private static final double LINE = 15;
    private static final double KEY = 18;

    /** Leaves as much room at the left as the labels need and at the right as the names need. */
    static Plot with(double firstX, double lastX, Scale values, List<String> names, Numbers numbers, Size size) {
        double step = values.step(4);
        int label = values.ticks(step).stream()
                .mapToInt(tick -> numbers.tick(tick, step).length())
                .max()
                .orElse(1);
        int name = names.stream().mapToInt(String::length).max().orElse(0);
        double left = Math.max(24, label * CHARACTER + 8);
        double right = name == 0 ? 12 : Math.min(130, name * (CHARACTER + 0.6) + KEY + 12);
        Scale across = new Scale(firstX, lastX > firstX ? lastX : firstX + 1, left, size.width() - right);
        return new Plot(across, new Scale(values.low(), values.high(), size.height() - BELOW, TOP), size);
    }

    /** What the script needs to append a point: value, value, unit, unit of each axis. */
    String forScript() {
        return " data-x=\"" + corners(x) + "\" data-y=\"" + corners(y) + "\"";
    }

    private static String corners(Scale scale) {
        return scale.low() + " " + scale.high() + " " + Svg.number(scale.start()) + " " + Svg.number(scale.end());
    }

    void drawValues(Svg svg, Numbers numbers) {
        double step = y.step(4);
        StringBuilder lines = new StringBuilder();
        for (double tick : y.ticks(step)) {
            lines.append('M')
                    .append(Svg.number(x.start()))
                    .append(' ')
                    .append(Svg.number(y.at(tick)))
                    .append('H')
                    .append(Svg.number(x.end()));
            svg.words("end", x.start() - 6, y.at(tick) + 4, numbers.tick(tick, step));
        }
        svg.path("grid", lines.toString());
        svg.path("axis", "M" + Svg.number(x.start()) + " " + Svg.number(y.start()) + "H" + Svg.number(x.end()));
    }

    void drawDays(Svg svg, Numbers numbers) {
        for (double day : x.days()) {
            svg.words("mid", x.at(day), size.height() - 6, numbers.count(Math.round(day)));
        }
    }

    /** A name at the right edge, after a piece of its line or area. */
    void drawName(Svg svg, String style, String kind, double at, String name) {
        double left = x.end() + 6;
        svg.path(style, "M" + Svg.number(left) + " " + Svg.number(at - 4.5) + "h" + Svg.number(KEY - 5));
        svg.words("name is-" + kind, left + KEY, at, name);
    }

    /** Moves labels apart that would lie on each other; the order from top to bottom stays. */
    static double[] apart(double[] wanted, double top, double bottom) {
        Integer[] order = new Integer[wanted.length];
        for (int at = 0; at < order.length; at++) {
            order[at] = at;
        }
        java.util.Arrays.sort(order, (a, b) -> Double.compare(wanted[a], wanted[b]));
        double[] placed = wanted.clone();
        double free = top;
        for (int at : order) {
            placed[at] = Math.max(placed[at], free);
            free = placed[at] + LINE;
        }
        double limit = bottom;
        for (int back = order.length - 1; back >= 0; back--) {
            placed[order[back]] = Math.min(placed[order[back]], limit);
            limit = placed[order[back]] - LINE;
        }
        return placed;
    }
}
