package org.stakewood.web.chart;

import java.util.List;
import org.stakewood.web.format.Numbers;

/**
 * What somebody holds, as one bar. Live news change it: the field {@code holding.} and the kind, in the unit of the
 * values.
 *
 * @param svg empty if there is nothing
 * @param parts every holding, also those that are nothing now
 */
public record PortfolioBar(String id, String svg, List<Part> parts) {

    private static final double WIDTH = 360;
    private static final double HEIGHT = 24;
    private static final double GAP = 2;

    /**
     * @param kind gives color and shape, as in {@link Series}; once in a bar
     * @param value in one unit for all parts, not negative
     */
    public record Holding(String kind, String name, long value) {}

    /**
     * A part with its share in words.
     *
     * @param none whether it is nothing now
     */
    public record Part(String kind, String name, String share, boolean none) {}

    /** Draws it in the reader's numbers. */
    public static PortfolioBar of(String id, String title, List<Holding> holdings, Numbers numbers) {
        double whole = holdings.stream().mapToDouble(Holding::value).sum();
        if (holdings.stream().map(Holding::kind).distinct().count() < holdings.size()) {
            throw new IllegalArgumentException("a kind stands twice: " + holdings);
        }
        if (!(whole > 0)) {
            return new PortfolioBar(id, "", List.of());
        }
        List<Part> parts = holdings.stream()
                .map(one -> new Part(one.kind(), one.name(), numbers.percent(one.value() / whole), one.value() == 0))
                .toList();
        Svg svg = Svg.picture(id, WIDTH, HEIGHT, " preserveAspectRatio=\"none\" data-bar=\"\"", title, words(parts));
        double left = 0;
        for (Holding one : holdings) {
            double width = WIDTH * one.value() / whole;
            svg.value(
                    "bar is-" + one.kind(),
                    left,
                    Math.max(0, width - GAP),
                    HEIGHT,
                    "holding." + one.kind(),
                    one.value());
            left += width;
        }
        return new PortfolioBar(id, svg.done(), parts);
    }

    private static String words(List<Part> parts) {
        return String.join(
                ", ",
                parts.stream()
                        .filter(part -> !part.none())
                        .map(part -> part.name() + " " + part.share())
                        .toList());
    }
}
