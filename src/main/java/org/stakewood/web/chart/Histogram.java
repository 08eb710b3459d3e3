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
        ChartData data = table();
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        if (most == 0) {
            return new Chart(id, title, "", data, numbers);
        }
        double to = from + width * counts.size();
        Plot plot = Plot.with(from, to, Scale.around(0, most, true, 0, 1), List.of(), numbers);
        Svg svg = Svg.picture(id, plot.width(), plot.height(), "", title, description);
        plot.drawValues(svg, numbers);
        double step = plot.x().step(5);
        plot.x()
                .ticks(step)
                .forEach(tick -> svg.words("mid", plot.x().at(tick), plot.height() - 6, numbers.tick(tick, step)));
        int mine = Double.isFinite(own) ? (int) Math.floor((own - from) / width) : -1;
        for (int bin = 0; bin < counts.size(); bin++) {
            double left = plot.x().at(from + bin * width);
            double right = plot.x().at(from + (bin + 1) * width);
            double top = plot.y().at(counts.get(bin));
            if (counts.get(bin) > 0) {
                svg.rect(
                        bin == mine ? "bar own" : "bar",
                        left + 0.5,
                        top,
                        right - left - 1,
                        plot.y().start() - top,
                        "");
            }
            if (bin == mine) {
                svg.words("mid name is-plain", (left + right) / 2, Math.max(top - 4, 10), "▼ " + ownName);
            }
        }
        return new Chart(id, title, svg.done(), data, numbers);
    }

    private ChartData table() {
        List<List<Double>> rows = new ArrayList<>(counts.size());
        for (int bin = 0; bin < counts.size(); bin++) {
            rows.add(List.of(from + bin * width, counts.get(bin).doubleValue()));
        }
        return new ChartData(List.of(valueName, countName), rows);
    }
}
