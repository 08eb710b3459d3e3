package org.stakewood.web.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.stakewood.web.format.Numbers;

/**
 * Points against two axes, in groups that are told apart by shape and color, and lines through them.
 *
 * @param title a sentence that says what is to be seen
 * @param description what a reader who does not see it should know; may be empty
 * @param acrossName what is measured across
 * @param groups in the order in which they are drawn
 * @param lines straight lines of theory; may be empty
 */
public record Scatter(
        String id, String title, String description, String acrossName, List<Group> groups, List<Series> lines) {

    public Scatter {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    /** What a point of a group looks like. */
    public enum Shape {
        CIRCLE,
        SQUARE,
        DIAMOND
    }

    /**
     * Points of one kind.
     *
     * @param kind gives the color, as in {@link Series}
     */
    public record Group(String name, String kind, Shape shape, List<Point> points) {

        public Group {
            points = List.copyOf(points);
        }
    }

    /** Draws it in the reader's numbers and a size. */
    public Chart draw(Numbers numbers, Size size) {
        ChartData data = table();
        List<Point> points = all().toList();
        if (points.isEmpty()) {
            return new Chart(id, title, "", data, numbers);
        }
        List<Point> drawn = Stream.concat(points.stream(), lines.stream().flatMap(each -> each.points().stream()))
                .toList();
        Scale across = Scale.around(least(drawn, Point::x), most(drawn, Point::x), false, 0, 1);
        Scale up = Scale.around(Math.min(0, least(drawn, Point::y)), Math.max(0, most(drawn, Point::y)), false, 0, 1);
        List<Group> told =
                groups.stream().filter(each -> !each.points().isEmpty()).toList();
        List<String> names = new ArrayList<>(told.stream().map(Group::name).toList());
        lines.forEach(each -> names.add(each.name()));
        Plot plot = Plot.with(across.low(), across.high(), up, names, numbers, size);
        Svg svg = Svg.picture(id, size.width(), size.height(), "", title, description);
        plot.drawValues(svg, numbers);
        double step = plot.x().step(5);
        plot.x()
                .ticks(step)
                .forEach(tick -> svg.words("mid", plot.x().at(tick), size.height() - 6, numbers.tick(tick, step)));
        svg.path(
                "axis",
                "M" + Svg.number(plot.x().start()) + " " + Svg.number(plot.y().at(0)) + "H"
                        + Svg.number(plot.x().end()));
        for (Group group : told) {
            for (Point each : group.points()) {
                shape(svg, group, plot.x().at(each.x()), plot.y().at(each.y()));
            }
        }
        drawLines(svg, plot);
        drawNames(svg, plot, told);
        return new Chart(id, title, svg.done(), data, numbers);
    }

    private void drawLines(Svg svg, Plot plot) {
        for (Series one : lines) {
            Point first = one.points().get(0);
            Pen pen = new Pen().move(plot.x().at(first.x()), plot.y().at(first.y()));
            one.points().stream()
                    .skip(1)
                    .forEach(each -> pen.line(plot.x().at(each.x()), plot.y().at(each.y())));
            svg.path(one.stroke().style() + " is-" + one.kind(), pen.path());
        }
    }

    /** Names at the right edge: those of lines where they end, those of groups from the top on. */
    private void drawNames(Svg svg, Plot plot, List<Group> told) {
        double[] wanted = new double[told.size() + lines.size()];
        for (int at = 0; at < told.size(); at++) {
            wanted[at] = plot.y().end() + 6 + 16 * at;
        }
        for (int at = 0; at < lines.size(); at++) {
            List<Point> points = lines.get(at).points();
            wanted[told.size() + at] = plot.y().at(points.get(points.size() - 1).y()) + 4;
        }
        double[] placed = Plot.apart(wanted, plot.y().end() + 4, plot.y().start());
        for (int at = 0; at < told.size(); at++) {
            Group group = told.get(at);
            shape(svg, group, plot.x().end() + 12, placed[at] - 4.5);
            svg.words("name is-" + group.kind(), plot.x().end() + 24, placed[at], group.name());
        }
        for (int at = 0; at < lines.size(); at++) {
            Series one = lines.get(at);
            plot.drawName(
                    svg, one.stroke().style() + " is-" + one.kind(), one.kind(), placed[told.size() + at], one.name());
        }
    }

    private static void shape(Svg svg, Group group, double x, double y) {
        String style = "dot is-" + group.kind();
        switch (group.shape()) {
            case CIRCLE -> svg.dot(style, x, y, 4, "");
            case SQUARE -> svg.rect(style, x - 3, y - 3, 6, 6, "");
            case DIAMOND ->
                svg.path(
                        style + " own",
                        new Pen()
                                .move(x, y - 8)
                                .line(x + 8, y)
                                .line(x, y + 8)
                                .line(x - 8, y)
                                .close()
                                .path());
        }
    }

    private Stream<Point> all() {
        return groups.stream().flatMap(each -> each.points().stream());
    }

    private static double least(List<Point> points, ToDoubleFunction<Point> axis) {
        return values(points, axis).min().orElseThrow();
    }

    private static double most(List<Point> points, ToDoubleFunction<Point> axis) {
        return values(points, axis).max().orElseThrow();
    }

    private static DoubleStream values(List<Point> points, ToDoubleFunction<Point> axis) {
        return points.stream().mapToDouble(axis);
    }

    private ChartData table() {
        List<String> columns = new ArrayList<>(List.of(acrossName));
        groups.forEach(each -> columns.add(each.name()));
        List<List<Double>> rows = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            for (Point each : groups.get(at).points()) {
                List<Double> row = new ArrayList<>(Collections.nCopies(columns.size(), Double.NaN));
                row.set(0, each.x());
                row.set(at + 1, each.y());
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparing(row -> row.get(0)));
        return new ChartData(columns, rows);
    }
}
