package org.stakewood.laboratory;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Lines with error bars of one standard error, as an SVG file that stands alone. Lines are told apart by dashes and the
 * shape of their dots as well as by color.
 *
 * @param title a sentence that says what is to be seen
 * @param across name of the horizontal axis
 * @param up name of the vertical axis
 * @param places names of the places across, for x = 0, 1, 2 …; empty where x is a number
 */
public record Chart(String title, String across, String up, List<String> places, List<Line> lines) {

    private static final List<String> COLORS =
            List.of("#00735c", "#c1440e", "#0b61a4", "#a8780a", "#7a4f9a", "#55616a", "#1b2021");
    private static final List<String> DASHES = List.of("", "7 4", "2 4", "10 3 2 3", "4 2", "1 3", "12 4");
    private static final double WIDTH = 720;
    private static final double LEFT = 64;
    private static final double RIGHT = 510;
    private static final double TOP = 48;
    private static final double BOTTOM = 316;

    public Chart {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }

    /** The picture. */
    public String svg() {
        Axis x = Axis.around(values(Line.Dot::x), LEFT, RIGHT, false);
        Axis y = Axis.around(
                DoubleStream.concat(
                        values(each -> each.y().mean() - each.y().error()),
                        values(each -> each.y().mean() + each.y().error())),
                BOTTOM,
                TOP,
                true);
        StringBuilder text = new StringBuilder();
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 368\" font-family=\"sans-serif\" "
                + "font-size=\"13\" role=\"img\" aria-labelledby=\"t\">\n");
        text.append("<title id=\"t\">").append(escape(title)).append("</title>\n");
        text.append("<rect width=\"720\" height=\"368\" fill=\"#fbfaf7\"/>\n");
        words(text, WIDTH / 2, 22, "middle", "#1b2021", title);
        axes(text, x, y);
        for (int at = 0; at < lines.size(); at++) {
            draw(text, lines.get(at), at, x, y);
        }
        return text.append("</svg>\n").toString();
    }

    private DoubleStream values(ToDoubleFunction<Line.Dot> figure) {
        return lines.stream()
                .flatMap(each -> each.dots().stream())
                .filter(each -> Double.isFinite(each.y().mean()))
                .mapToDouble(figure);
    }

    private void axes(StringBuilder text, Axis x, Axis y) {
        for (double tick : y.ticks()) {
            segment(text, LEFT, y.at(tick), RIGHT, y.at(tick), "#ddd9cf", "");
            words(text, LEFT - 8, y.at(tick) + 4, "end", "#5a6468", y.label(tick));
        }
        segment(text, LEFT, BOTTOM, RIGHT, BOTTOM, "#5a6468", "");
        if (places.isEmpty()) {
            for (double tick : x.ticks()) {
                words(text, x.at(tick), BOTTOM + 18, "middle", "#5a6468", x.label(tick));
            }
        } else {
            for (int at = 0; at < places.size(); at++) {
                words(text, x.at(at), BOTTOM + 18, "middle", "#5a6468", places.get(at));
            }
        }
        words(text, (LEFT + RIGHT) / 2, BOTTOM + 40, "middle", "#1b2021", across);
        words(text, 12, TOP - 12, "start", "#1b2021", up);
    }

    private static void draw(StringBuilder text, Line line, int at, Axis x, Axis y) {
        String color = COLORS.get(at % COLORS.size());
        String dash = DASHES.get(at % DASHES.size());
        List<Line.Dot> dots = line.dots().stream()
                .filter(each -> Double.isFinite(each.y().mean()))
                .toList();
        for (int i = 1; i < dots.size(); i++) {
            Line.Dot before = dots.get(i - 1);
            Line.Dot now = dots.get(i);
            segment(
                    text,
                    x.at(before.x()),
                    y.at(before.y().mean()),
                    x.at(now.x()),
                    y.at(now.y().mean()),
                    color,
                    dash);
        }
        for (Line.Dot each : dots) {
            double across = x.at(each.x());
            segment(
                    text,
                    across,
                    y.at(each.y().mean() - each.y().error()),
                    across,
                    y.at(each.y().mean() + each.y().error()),
                    color,
                    "");
            mark(text, at, across, y.at(each.y().mean()), color);
        }
        double key = TOP + 10 + 22 * at;
        segment(text, RIGHT + 14, key, RIGHT + 40, key, color, dash);
        mark(text, at, RIGHT + 27, key, color);
        words(text, RIGHT + 48, key + 4, "start", "#1b2021", line.name());
    }

    private static void mark(StringBuilder text, int at, double x, double y, String color) {
        String shape =
                switch (at % 3) {
                    case 0 -> String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"", x, y);
                    case 1 ->
                        String.format(
                                Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"7\" height=\"7\"", x - 3.5, y - 3.5);
                    default -> String.format(Locale.ROOT, "<path d=\"M%.1f %.1fl5 8h-10z\"", x, y - 5);
                };
        text.append(shape).append(" fill=\"").append(color).append("\"/>\n");
    }

    private static void segment(
            StringBuilder text, double x1, double y1, double x2, double y2, String color, String dash) {
        text.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%s\"%s/>%n",
                x1,
                y1,
                x2,
                y2,
                color,
                color.equals("#ddd9cf") ? "1" : "1.8",
                dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\""));
    }

    private static void words(StringBuilder text, double x, double y, String anchor, String color, String words) {
        text.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                color,
                escape(words)));
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
