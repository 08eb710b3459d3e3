package org.stakewood.web.report;

import java.util.Arrays;
import java.util.List;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.LineChart;
import org.stakewood.web.chart.Mark;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.text.Words;

/**
 * Charts of worths by day.
 *
 * @param days how many days the axis has
 */
record Lines(Words words, int days) {

    Chart chart(String id, String title, String about, List<Series> lines, List<Mark> marks) {
        return new LineChart(id, title, about, words.say("day_of"), 1, Math.max(2, days), false, lines, marks)
                .draw(words.numbers());
    }

    Series of(String id, String name, String kind, Stroke stroke, double[] values) {
        return Series.daily("report." + id, name, kind, stroke, 1, values);
    }

    /** Micro-units as USD; a day without a worth has no point. */
    static double[] usd(long[] micros) {
        return Arrays.stream(micros)
                .mapToDouble(each -> each == 0 ? Double.NaN : each / 1e6)
                .toArray();
    }
}
