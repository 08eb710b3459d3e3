package org.stakewood.web.chart;

import java.util.Arrays;

/**
 * The shape of a run of numbers beside a figure. Values that are not finite are left out.
 *
 * @param words what it shows and how it went, for those who do not see it
 */
public record Sparkline(String id, String words, double... values) {

    private static final double WIDTH = 96;
    private static final double HEIGHT = 24;

    /** The picture, empty if there is no value. */
    public String draw() {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (finite.length == 0) {
            return "";
        }
        double least = Arrays.stream(finite).min().orElseThrow();
        double most = Arrays.stream(finite).max().orElseThrow();
        Scale y = most > least ? new Scale(least, most, HEIGHT - 3, 3) : new Scale(least - 1, least + 1, HEIGHT - 3, 3);
        Scale x = new Scale(0, Math.max(1, finite.length - 1), 2, WIDTH - 4);
        Svg svg = Svg.picture(id, WIDTH, HEIGHT, "", words, "");
        Pen pen = new Pen().move(x.at(0), y.at(finite[0]));
        for (int at = 1; at < finite.length; at++) {
            pen.line(x.at(at), y.at(finite[at]));
        }
        svg.path("series is-plain", pen.path());
        svg.dot("dot is-plain", x.at(finite.length - 1), y.at(finite[finite.length - 1]), 2.5, "");
        return svg.done();
    }
}
