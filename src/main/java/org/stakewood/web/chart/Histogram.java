package org.stakewood.web.chart;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.web.format.Numbers;

/**
 * How many lie where.
 *
 * @param from the lower edge of the first bin
 * @param width of every bin, above zero
 * @param counts how many lie in each bin
 * @param own the reader's own value, or NaN; its bin is marked
 * @param ownName word beside the mark
 */
public record Histogram(
        String id,
        String title,
        String description,
        String valueName,
        String countName,
        double from,
        double width,
        List<Long> counts,
        double own,
        String ownName) {

    public Histogram {
        counts = List.copyOf(counts);
        if (!(width > 0)) {
            throw new IllegalArgumentException("a bin must have a width, not " + width);
        }
    }

    /** Draws it in the reader's numbers. */
    public Chart draw(Numbers numbers) {
        return draw(numbers, Size.PAGE);
    }

    /** Draws it in the reader's numbers and a size. */
    public Chart draw(Numbers numbers, Size size) {
        ChartData data = table();
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        if (most == 0) {
            return new Chart(id, title, "", data, numbers);
        }
        double to = from + width * counts.size();
        Plot plot = Plot.with(from, to, Scale.around(0, most, true, 0, 1), List.of(), numbers, size);
        Svg svg = Svg.picture(id, size.width(), size.height(), "", title, description);
        plot.drawValues(svg, numbers);
        double step = plot.x().step(5);
        plot.x()
                .ticks(step)
                .forEach(tick -> svg.words("mid", plot.x().at(tick), size.height() - 6, numbers.tick(tick, step)));
        drawBars(svg, plot);
        return new Chart(id, title, svg.done(), data, numbers);
    }

    private void drawBars(Svg svg, Plot plot) {
        int mine = Double.isFinite(own) ? (int) Math.floor((own - from) / width) : -1;
        for (int bin = 0; bin < counts.size(); bin++) {
            double left = plot.x().at(from + bin * width);
            double right = plot.x().at(from + (bin + 1) * width);
            double top = plot.y().at(counts.get(bin));
            if (counts.get(bin) > 0) {
                String style = bin == mine ? "bar own" : "bar";
                svg.rect(style, left + 0.5, top, right - left - 1, plot.y().start() - top, "");
            }
        }
        if (mine >= 0 && mine < counts.size()) {
            long around = counts.subList(Math.max(0, mine - 1), Math.min(counts.size(), mine + 2)).stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
            double middle = plot.x().at(from + (mine + 0.5) * width);
            svg.words("mid name is-plain", middle, Math.max(plot.y().at(around) - 4, 10), "▼ " + ownName);
        }
    }

    private ChartData table() {
        List<List<Double>> rows = new ArrayList<>(counts.size());
        for (int bin = 0; bin < counts.size(); bin++) {
            rows.add(List.of(from + bin * width, counts.get(bin).doubleValue()));
        }
        return new ChartData(List.of(valueName, countName), rows);
    }
}
