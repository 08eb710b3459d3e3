package org.stakewood.web.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.stakewood.web.format.Numbers;

/**
 * Lines over days, named at their ends, with the reader's own trades marked.
 *
 * @param title a sentence that says what is to be seen
 * @param description what a reader who does not see it should know; may be empty
 * @param firstDay as people count
 * @param lastDay the right edge; days after the last point are room for live news
 * @param fromZero whether the vertical axis must show zero
 */
public record LineChart(
        String id,
        String title,
        String description,
        String dayName,
        long firstDay,
        long lastDay,
        boolean fromZero,
        List<Series> series,
        List<Mark> marks) {

    private static final long FEWEST_DAYS = 20;

    public LineChart {
        series = List.copyOf(series);
        marks = List.copyOf(marks);
    }

    /** A right edge that leaves room for live news without redrawing every day. */
    public static long edge(long day, long days) {
        long roomy = Math.max(FEWEST_DAYS, (day + day / 4 + 9) / 10 * 10);
        return Math.min(Math.max(days, 2), roomy);
    }

    /** Draws it in the reader's numbers. */
    public Chart draw(Numbers numbers) {
        return draw(numbers, Size.PAGE);
    }

    /** Draws it in the reader's numbers and a size. */
    public Chart draw(Numbers numbers, Size size) {
        return draw(numbers, size, Double.NaN, Double.NaN, true);
    }

    /**
     * Draws it as one of several beside each other: its vertical axis has room for the values of all, and its title
     * alone names the line.
     *
     * @param least smallest value of all of them
     * @param most largest
     */
    public Chart drawSmall(Numbers numbers, Size size, double least, double most) {
        return draw(numbers, size, least, most, false);
    }

    private Chart draw(Numbers numbers, Size size, double low, double high, boolean named) {
        ChartData data = ChartData.of(dayName, series);
        if (data.rows().isEmpty()) {
            return new Chart(id, title, "", data, numbers);
        }
        double least = held(low).min().orElseThrow();
        double most = held(high).max().orElseThrow();
        double last = Math.max(
                lastDay,
                series.stream()
                        .flatMap(s -> s.points().stream())
                        .mapToDouble(Point::x)
                        .max()
                        .orElse(1));
        Plot plot = Plot.with(
                firstDay,
                last,
                Scale.around(least, most, fromZero, 0, 1),
                series.stream()
                        .filter(one -> named && !one.points().isEmpty())
                        .map(Series::name)
                        .toList(),
                numbers,
                size);
        Svg svg = Svg.picture(id, size.width(), size.height(), plot.forScript(), title, description);
        plot.drawValues(svg, numbers);
        plot.drawDays(svg, numbers);
        drawLines(svg, plot, named);
        marks.forEach(mark -> svg.shape("mark", outline(mark, plot), mark.words()));
        return new Chart(id, title, svg.done(), data, numbers);
    }

    private DoubleStream held(double value) {
        return Double.isFinite(value) ? DoubleStream.concat(values(), DoubleStream.of(value)) : values();
    }

    private DoubleStream values() {
        return DoubleStream.concat(
                series.stream().flatMap(one -> one.points().stream()).mapToDouble(Point::y),
                marks.stream().mapToDouble(Mark::y));
    }

    private void drawLines(Svg svg, Plot plot, boolean named) {
        List<Series> drawn =
                series.stream().filter(one -> !one.points().isEmpty()).toList();
        for (Series one : drawn) {
            Point first = one.points().get(0);
            Pen pen = new Pen().move(plot.x().at(first.x()), plot.y().at(first.y()));
            one.points().stream()
                    .skip(1)
                    .forEach(point -> pen.line(plot.x().at(point.x()), plot.y().at(point.y())));
            svg.path(
                    one.stroke().style() + " is-" + one.kind(),
                    pen.path(),
                    " data-series=\"" + Svg.escape(one.id()) + "\"");
            if (one.points().size() == 1) {
                svg.dot("dot is-" + one.kind(), plot.x().at(first.x()), plot.y().at(first.y()), 3, "");
            }
        }
        if (!named) {
            return;
        }
        double[] ends = drawn.stream()
                .mapToDouble(one -> plot.y().at(last(one).y()) + 4)
                .toArray();
        double[] placed = Plot.apart(ends, plot.y().end() + 4, plot.y().start());
        for (int at = 0; at < placed.length; at++) {
            plot.drawName(
                    svg,
                    drawn.get(at).stroke().style() + " is-" + drawn.get(at).kind(),
                    drawn.get(at).kind(),
                    placed[at],
                    drawn.get(at).name());
        }
    }

    private static Point last(Series series) {
        return series.points().get(series.points().size() - 1);
    }

    private static String outline(Mark mark, Plot plot) {
        double x = plot.x().at(mark.x());
        double y = plot.y().at(mark.y());
        Pen pen = new Pen();
        return switch (mark.shape()) {
            case BUY ->
                pen.move(x, y - 5).line(x + 5, y + 4).line(x - 5, y + 4).close().path();
            case SELL ->
                pen.move(x, y + 5).line(x + 5, y - 4).line(x - 5, y - 4).close().path();
            case EVENT ->
                pen.move(x, y - 5)
                        .line(x + 5, y)
                        .line(x, y + 5)
                        .line(x - 5, y)
                        .close()
                        .path();
        };
    }
}
