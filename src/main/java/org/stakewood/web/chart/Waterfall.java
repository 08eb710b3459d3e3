package org.stakewood.web.chart;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.web.format.Numbers;

/**
 * How parts lead from one level to another, from top to bottom; each bar begins where the one before ended. The axis
 * shows what changes, so it need not begin at zero.
 *
 * @param title a sentence that says what is to be seen
 * @param description what a reader who does not see it should know; may be empty
 * @param from the level at the beginning, with its name
 * @param parts what was gained or lost, with a name each
 * @param until the level at the end, with its name
 */
public record Waterfall(String id, String title, String description, Level from, List<Level> parts, Level until) {

    private static final double WIDTH = 360;
    private static final double ROW = 26;
    private static final double NAMES = 132;
    private static final double LETTER = 7;
    private static final double FIGURES = 84;
    private static final double BAR = 14;

    /** A level or a change of it, in whole units. */
    public record Level(String name, double value, String shown) {}

    public Waterfall {
        parts = List.copyOf(parts);
    }

    /** The picture, complete without script; its numbers stand beside the bars. */
    public Chart draw(Numbers numbers) {
        double low = Math.min(from.value(), until.value());
        double high = Math.max(from.value(), until.value());
        double level = from.value();
        for (Level each : parts) {
            level += each.value();
            low = Math.min(low, level);
            high = Math.max(high, level);
        }
        Scale across = Scale.around(low, high, false, names(), WIDTH - FIGURES);
        double height = ROW * (parts.size() + 2) + 8;
        Svg svg = Svg.picture(id, WIDTH, height, "", title, description);
        row(svg, 0, from);
        double at = across.at(from.value());
        tie(svg, at, 0);
        level = from.value();
        for (int i = 0; i < parts.size(); i++) {
            Level each = parts.get(i);
            level += each.value();
            double next = across.at(level);
            String kind = each.value() < 0 ? "loan" : "stake";
            row(svg, i + 1, each);
            svg.rect(
                    "bar is-" + kind,
                    Math.min(at, next),
                    top(i + 1) - BAR / 2,
                    Math.max(1, Math.abs(next - at)),
                    BAR,
                    each.name() + ": " + each.shown());
            at = next;
            tie(svg, at, i + 1);
        }
        row(svg, parts.size() + 1, until);
        svg.dot("dot is-plain", across.at(until.value()), top(parts.size() + 1), 5, "");
        return new Chart(id, title, svg.done(), data(), numbers);
    }

    /** Where the bars may begin: right of the longest name. */
    private double names() {
        return parts.stream().mapToDouble(each -> LETTER * each.name().length()).reduce(NAMES, Math::max);
    }

    private static double top(int row) {
        return ROW * row + ROW / 2 + 4;
    }

    private static void row(Svg svg, int at, Level level) {
        svg.words("", 0, top(at) + 4, level.name());
        svg.words("end name", WIDTH, top(at) + 4, level.shown());
    }

    private static void tie(Svg svg, double x, int row) {
        if (row == 0) {
            svg.dot("dot is-plain", x, top(0), 5, "");
        }
        svg.path("grid", "M" + Svg.number(x) + " " + Svg.number(top(row) + BAR / 2) + "V" + Svg.number(top(row + 1)));
    }

    private ChartData data() {
        List<String> columns = new ArrayList<>();
        List<Double> row = new ArrayList<>();
        columns.add(from.name());
        row.add(from.value());
        for (Level each : parts) {
            columns.add(each.name());
            row.add(each.value());
        }
        columns.add(until.name());
        row.add(until.value());
        return new ChartData(columns, List.of(row));
    }
}
