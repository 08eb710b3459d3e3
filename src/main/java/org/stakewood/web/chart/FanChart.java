package org.stakewood.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.stakewood.web.format.Numbers;

/**
 * A line over the bands within which many others lay, day by day.
 *
 * @param title a sentence that says what is to be seen
 * @param own the line
 * @param middle half of the others were below it
 * @param bands from the widest to the narrowest
 */
public record FanChart(
        String id, String title, String description, String dayName, Series own, Series middle, List<Band> bands) {

    public FanChart {
        bands = List.copyOf(bands);
    }

    /**
     * Between two lines.
     *
     * @param name what part of the others lay in it
     */
    public record Band(String name, Series low, Series high) {}

    /** Draws it in the reader's numbers and a size. */
    public Chart draw(Numbers numbers, Size size) {
        ChartData data = ChartData.of(dayName, columns());
        if (data.rows().isEmpty()) {
            return new Chart(id, title, "", data, numbers);
        }
        List<String> names = new ArrayList<>(bands.stream().map(Band::name).toList());
        names.add(own.name());
        names.add(middle.name());
        Plot plot = Plot.with(
                1,
                Math.max(
                        2,
                        columns().stream()
                                .flatMap(FanChart::x)
                                .max(Double::compare)
                                .orElse(1.0)),
                Scale.around(values().min().orElse(0), values().max().orElse(1), false, 0, 1),
                names,
                numbers,
                size);
        Svg svg = Svg.picture(id, size.width(), size.height(), "", title, description);
        for (int at = 0; at < bands.size(); at++) {
            svg.path("fan fan" + (at + 1), outline(bands.get(at), plot));
        }
        plot.drawValues(svg, numbers);
        plot.drawDays(svg, numbers);
        drawLine(svg, plot, middle);
        drawLine(svg, plot, own);
        drawNames(svg, plot);
        return new Chart(id, title, svg.done(), data, numbers);
    }

    private List<Series> columns() {
        List<Series> all = new ArrayList<>(List.of(own));
        bands.forEach(each -> all.add(each.low()));
        all.add(middle);
        for (int at = bands.size() - 1; at >= 0; at--) {
            all.add(bands.get(at).high());
        }
        return all;
    }

    private static Stream<Double> x(Series line) {
        return line.points().stream().map(Point::x);
    }

    private DoubleStream values() {
        return columns().stream().flatMap(each -> each.points().stream()).mapToDouble(Point::y);
    }

    private static String outline(Band band, Plot plot) {
        Pen pen = new Pen();
        List<Point> there = band.high().points();
        pen.move(plot.x().at(there.get(0).x()), plot.y().at(there.get(0).y()));
        there.stream()
                .skip(1)
                .forEach(each -> pen.line(plot.x().at(each.x()), plot.y().at(each.y())));
        List<Point> back = band.low().points();
        for (int at = back.size() - 1; at >= 0; at--) {
            pen.line(plot.x().at(back.get(at).x()), plot.y().at(back.get(at).y()));
        }
        return pen.close().path();
    }

    private static void drawLine(Svg svg, Plot plot, Series line) {
        if (line.points().isEmpty()) {
            return;
        }
        Point first = line.points().get(0);
        Pen pen = new Pen().move(plot.x().at(first.x()), plot.y().at(first.y()));
        line.points().stream()
                .skip(1)
                .forEach(each -> pen.line(plot.x().at(each.x()), plot.y().at(each.y())));
        svg.path(line.stroke().style() + " is-" + line.kind(), pen.path());
    }

    /** At the right edge: the lines where they end, the bands in the middle of their upper halves. */
    private void drawNames(Svg svg, Plot plot) {
        double[] wanted = new double[bands.size() + 2];
        double center = plot.y().at(last(middle));
        for (int at = 0; at < bands.size(); at++) {
            double inner =
                    at + 1 < bands.size() ? plot.y().at(last(bands.get(at + 1).high())) : center;
            wanted[at] = (plot.y().at(last(bands.get(at).high())) + inner) / 2 + 4;
        }
        wanted[bands.size()] = plot.y().at(last(own)) + 4;
        wanted[bands.size() + 1] = center + 4;
        double[] placed = Plot.apart(wanted, plot.y().end() + 4, plot.y().start());
        for (int at = 0; at < bands.size(); at++) {
            svg.rect("fan fan" + (at + 1), plot.x().end() + 6, placed[at] - 10, 13, 10, "");
            svg.words("name", plot.x().end() + 24, placed[at], bands.get(at).name());
        }
        named(svg, plot, own, placed[bands.size()]);
        named(svg, plot, middle, placed[bands.size() + 1]);
    }

    private static void named(Svg svg, Plot plot, Series line, double at) {
        plot.drawName(svg, line.stroke().style() + " is-" + line.kind(), line.kind(), at, line.name());
    }

    private static double last(Series line) {
        return line.points().get(line.points().size() - 1).y();
    }
}
