package org.stakewood.web.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stakewood.web.format.Numbers;

/**
 * How unevenly something is held: the poorest share of the holders against their share of the whole, both in percent.
 * The dashed line is an even spread.
 */
public record LorenzCurve(
        String id, String title, String description, String holdersName, String shareName, List<Double> holdings) {

    private static final double LEFT = 44;
    private static final double TOP = 12;
    private static final double SIDE = 184;

    public LorenzCurve {
        holdings = List.copyOf(holdings);
    }

    /** Draws it in the reader's numbers. */
    public Chart draw(Numbers numbers) {
        double[] sorted =
                holdings.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double whole = Arrays.stream(sorted).sum();
        if (!(whole > 0)) {
            return new Chart(id, title, "", new ChartData(List.of(holdersName, shareName), List.of()), numbers);
        }
        List<List<Double>> rows = new ArrayList<>(sorted.length + 1);
        rows.add(List.of(0.0, 0.0));
        double sum = 0;
        for (int at = 0; at < sorted.length; at++) {
            sum += sorted[at];
            rows.add(List.of(100.0 * (at + 1) / sorted.length, Math.min(100, 100 * sum / whole)));
        }
        return new Chart(
                id, title, picture(rows, numbers), new ChartData(List.of(holdersName, shareName), rows), numbers);
    }

    private String picture(List<List<Double>> rows, Numbers numbers) {
        Scale x = new Scale(0, 100, LEFT, LEFT + SIDE);
        Scale y = new Scale(0, 100, TOP + SIDE, TOP);
        Svg svg = Svg.picture(id, Size.PAGE.width(), Size.PAGE.height(), "", title, description);
        for (double tick : new double[] {0, 50, 100}) {
            svg.words("end", LEFT - 6, y.at(tick) + 4, numbers.count(Math.round(tick)) + "\u202f%");
            svg.words("mid", x.at(tick), Size.PAGE.height() - 8, numbers.count(Math.round(tick)) + "\u202f%");
        }
        svg.path(
                "axis",
                "M" + Svg.number(LEFT) + " " + Svg.number(TOP) + "V" + Svg.number(TOP + SIDE) + "H"
                        + Svg.number(LEFT + SIDE));
        svg.path(
                "even",
                new Pen().move(x.at(0), y.at(0)).line(x.at(100), y.at(100)).path());
        Pen pen = new Pen().move(x.at(0), y.at(0));
        rows.stream().skip(1).forEach(row -> pen.line(x.at(row.get(0)), y.at(row.get(1))));
        svg.path("series is-stake", pen.path());
        return svg.done();
    }
}
