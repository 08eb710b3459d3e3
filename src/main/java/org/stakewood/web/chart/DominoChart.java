package org.stakewood.web.chart;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.web.format.Numbers;

/**
 * Passes of a cascade as columns of fallen dominoes, and under them the price that one pass moves and by which the next
 * one falls.
 *
 * @param title a sentence that says what is to be seen
 * @param description what a reader who does not see it should know
 * @param columns the passes, in order
 * @param price the price that leads from pass to pass
 * @param shown passes after this number (from 1) are only hinted at
 */
public record DominoChart(
        String id, String title, String description, List<Column> columns, Track price, int shown, ChartData data) {

    private static final double WIDTH = 360;
    private static final double TOP = 22;
    private static final double STACK = 120;
    private static final double BAND = 56;
    private static final double WIDEST = 74;
    private static final double ROOMY = 46;
    private static final int MOST = 12;

    public DominoChart {
        columns = List.copyOf(columns);
    }

    /**
     * A pass.
     *
     * @param name written under it
     * @param day written under that where a day begins; else empty
     * @param blocks what fell, in order
     */
    public record Column(String name, String day, List<Block> blocks) {

        public Column {
            blocks = List.copyOf(blocks);
        }

        double size() {
            return blocks.stream().mapToDouble(Block::size).sum();
        }
    }

    /**
     * A domino.
     *
     * @param kind gives the color, as in {@link Series}
     * @param words who it was and what
     */
    public record Block(double size, String kind, boolean own, String words) {}

    /**
     * A price before and after each pass.
     *
     * @param name written above it
     * @param falls whether the next pass fell by it
     */
    public record Track(String name, List<Double> before, List<Double> after, List<Boolean> falls) {

        public Track {
            before = List.copyOf(before);
            after = List.copyOf(after);
            falls = List.copyOf(falls);
        }
    }

    /** Draws it in the reader's numbers: at most a dozen passes, those around the last one shown. */
    public Chart draw(Numbers numbers) {
        if (columns.isEmpty()) {
            return new Chart(id, title, "", data, numbers);
        }
        int from = Math.max(0, Math.min(shown - MOST + 2, columns.size() - MOST));
        int until = Math.min(columns.size(), from + MOST);
        double wide = Math.min(WIDEST, (WIDTH - 16) / (until - from));
        double left = (WIDTH - wide * (until - from)) / 2;
        Svg svg = Svg.picture(id, WIDTH, TOP + STACK + 70 + BAND + 18, "", title, description);
        double most = columns.subList(from, until).stream()
                .mapToDouble(Column::size)
                .max()
                .orElse(1);
        for (int at = from; at < until; at++) {
            drawColumn(svg, columns.get(at), left + wide * (at - from + 0.5), wide, most, at < shown, numbers);
        }
        drawPrice(svg, from, until, left, wide, numbers);
        return new Chart(id, title, svg.done(), data, numbers);
    }

    private static void drawColumn(
            Svg svg, Column column, double middle, double wide, double most, boolean lit, Numbers numbers) {
        double broad = Math.min(wide * 0.62, 34);
        double gap = Math.min(2, STACK / 4 / Math.max(1, column.blocks().size()));
        double room = STACK - gap * column.blocks().size();
        double floor = TOP + STACK;
        for (Block each : column.blocks()) {
            double tall = Math.max(0.5, room * each.size() / Math.max(most, 1e-9));
            String style = "bar is-" + each.kind() + (each.own() ? " own" : "") + (lit ? "" : " faded");
            svg.rect(style, middle - broad / 2, floor - tall, broad, tall, each.words());
            floor -= tall + gap;
        }
        svg.words(
                "mid" + (lit ? "" : " faded"),
                middle,
                floor - 3,
                numbers.count(column.blocks().size()));
        svg.words("mid" + (lit ? " name" : ""), middle, TOP + STACK + 16, column.name());
        if (!column.day().isEmpty()) {
            svg.words("mid", middle, TOP + STACK + 32, column.day());
        }
    }

    /** The price before and after each pass; an arrow leads to each pass that fell by it. */
    private void drawPrice(Svg svg, int from, int until, double left, double wide, Numbers numbers) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int at = from; at < until; at++) {
            least = Math.min(
                    least, Math.min(price.before().get(at), price.after().get(at)));
            most = Math.max(most, Math.max(price.before().get(at), price.after().get(at)));
        }
        double top = TOP + STACK + 70;
        Scale scale = most / least - 1 < 1e-4
                ? new Scale(least - 1, least + 1, top + BAND, top)
                : new Scale(least, most, top + BAND, top);
        svg.words("", 4, top - 20, price.name());
        List<double[]> labels = new ArrayList<>();
        double start = left;
        labels.add(new double[] {
            start, scale.at(price.before().get(from)), price.before().get(from)
        });
        for (int at = from; at < until; at++) {
            double middle = left + wide * (at - from + 0.5);
            double before = scale.at(price.before().get(at));
            double after = scale.at(price.after().get(at));
            String faded = at < shown ? "" : " faded";
            svg.path(
                    "series" + faded,
                    new Pen()
                            .move(start, before)
                            .line(middle, before)
                            .line(middle, after)
                            .line(middle + wide / 2, after)
                            .path());
            if (at + 1 < until && price.falls().get(at)) {
                arrow(
                        svg,
                        middle + wide / 2,
                        after,
                        middle + wide - Math.min(wide * 0.62, 34) / 2,
                        at + 1 < shown ? "" : " faded");
            }
            boolean tell = wide >= ROOMY || at == until - 1 || at == shown - 1;
            if (tell && Math.abs(price.after().get(at) / price.before().get(at) - 1) > 1e-4) {
                labels.add(new double[] {middle + wide / 2, after, price.after().get(at)});
            }
            start = middle + wide / 2;
        }
        for (double[] each : labels) {
            boolean first = each[0] <= left;
            boolean beside = first && left > ROOMY;
            svg.words(
                    beside || !first ? "end" : "",
                    beside || !first ? each[0] - 4 : each[0],
                    each[1] + (beside ? 4 : -5),
                    numbers.price(each[2]));
        }
    }

    /** From the moved price to the pass that falls by it. */
    private static void arrow(Svg svg, double x, double from, double next, String faded) {
        double to = TOP + STACK - 10;
        svg.path(
                "arrow" + faded,
                new Pen()
                        .move(x, from)
                        .line(x, to)
                        .line(next - 1, to)
                        .move(next - 6, to - 4)
                        .line(next - 1, to)
                        .line(next - 6, to + 4)
                        .path());
    }
}
