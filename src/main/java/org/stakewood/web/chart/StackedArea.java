package org.stakewood.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.stakewood.web.format.Numbers;

/**
 * Parts of a whole over days, one upon the other in the given order. A series without a value on a day counts as
 * nothing on it; values are not negative.
 */
public record StackedArea(String id, String title, String description, String dayName, List<Series> series) {

    public StackedArea {
        series = List.copyOf(series);
    }

    /** Draws it in the reader's numbers. */
    public Chart draw(Numbers numbers) {
        return draw(numbers, Size.PAGE);
    }

    /** Draws it in the reader's numbers and a size. */
    public Chart draw(Numbers numbers, Size size) {
        ChartData data = ChartData.of(dayName, series);
        double[] days = new TreeSet<>(
                        data.rows().stream().map(row -> row.get(0)).toList())
                .stream().mapToDouble(Double::doubleValue).toArray();
        if (days.length == 0) {
            return new Chart(id, title, "", data, numbers);
        }
        double[][] tops = tops(data);
        double most = java.util.Arrays.stream(tops[tops.length - 1]).max().orElse(0);
        Plot plot = Plot.with(
                days[0],
                days[days.length - 1],
                Scale.around(0, most, true, 0, 1),
                series.stream().map(Series::name).toList(),
                numbers,
                size);
        Svg svg = Svg.picture(id, size.width(), size.height(), "", title, description);
        plot.drawValues(svg, numbers);
        plot.drawDays(svg, numbers);
        double[] floor = new double[days.length];
        double[] middle = new double[series.size()];
        for (int layer = 0; layer < tops.length; layer++) {
            svg.path("area is-" + series.get(layer).kind(), band(plot, days, floor, tops[layer]));
            middle[layer] = plot.y().at((floor[days.length - 1] + tops[layer][days.length - 1]) / 2) + 4;
            floor = tops[layer];
        }
        double[] placed = Plot.apart(middle, plot.y().end() + 4, plot.y().start());
        for (int layer = 0; layer < placed.length; layer++) {
            plot.drawName(
                    svg,
                    "series is-" + series.get(layer).kind(),
                    series.get(layer).kind(),
                    placed[layer],
                    series.get(layer).name());
        }
        return new Chart(id, title, svg.done(), data, numbers);
    }

    private double[][] tops(ChartData data) {
        List<List<Double>> rows = new ArrayList<>(data.rows());
        rows.sort(Comparator.comparing(row -> row.get(0)));
        double[][] tops = new double[series.size()][rows.size()];
        for (int day = 0; day < rows.size(); day++) {
            double sum = 0;
            for (int layer = 0; layer < series.size(); layer++) {
                double value = rows.get(day).get(layer + 1);
                sum += Double.isNaN(value) ? 0 : Math.max(0, value);
                tops[layer][day] = sum;
            }
        }
        return tops;
    }

    private static String band(Plot plot, double[] days, double[] floor, double[] top) {
        double end = days.length == 1 ? plot.x().end() : plot.x().at(days[days.length - 1]);
        Pen pen = new Pen().move(plot.x().at(days[0]), plot.y().at(top[0]));
        for (int day = 1; day < days.length; day++) {
            pen.line(plot.x().at(days[day]), plot.y().at(top[day]));
        }
        if (days.length == 1) {
            pen.line(end, plot.y().at(top[0]));
        }
        pen.line(end, plot.y().at(floor[days.length - 1]));
        for (int day = days.length - 1; day >= 0; day--) {
            pen.line(plot.x().at(days[day]), plot.y().at(floor[day]));
        }
        return pen.close().path();
    }
}
