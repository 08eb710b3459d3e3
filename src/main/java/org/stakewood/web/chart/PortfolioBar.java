package org.stakewood.web.chart;

import java.util.List;
import org.stakewood.web.format.Numbers;

/**
 * What somebody holds, as one bar; parts that are nothing are left out.
 *
 * @param svg empty if there is nothing
 */
public record PortfolioBar(String id, String svg, List<Part> parts) {

    private static final double WIDTH = 360;
    private static final double HEIGHT = 24;
    private static final double GAP = 2;

    /**
     * @param kind gives color and shape, as in {@link Series}
     * @param value in one unit for all parts, not negative
     */
    public record Holding(String kind, String name, long value) {}

    /** A part with its share in words. */
    public record Part(String kind, String name, String share) {}

    /** Draws it in the reader's numbers. */
    public static PortfolioBar of(String id, String title, List<Holding> holdings, Numbers numbers) {
        List<Holding> held = holdings.stream().filter(one -> one.value() > 0).toList();
        double whole = held.stream().mapToDouble(Holding::value).sum();
        if (held.isEmpty()) {
            return new PortfolioBar(id, "", List.of());
        }
        List<Part> parts = held.stream()
                .map(one -> new Part(one.kind(), one.name(), numbers.percent(one.value() / whole)))
                .toList();
        String words = String.join(
                ", ",
                parts.stream().map(part -> part.name() + " " + part.share()).toList());
        Svg svg = Svg.picture(id, WIDTH, HEIGHT, " preserveAspectRatio=\"none\"", title, words);
        double room = WIDTH - GAP * (held.size() - 1);
        double left = 0;
        for (Holding one : held) {
            double width = Math.max(1, room * one.value() / whole);
            svg.rect("bar is-" + one.kind(), left, 0, width, HEIGHT, one.name());
            left += width + GAP;
        }
        return new PortfolioBar(id, svg.done(), parts);
    }
}
