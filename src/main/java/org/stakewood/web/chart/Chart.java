package org.stakewood.web.chart;

import java.util.List;
import org.stakewood.web.format.Numbers;

/**
 * A chart ready for its frame.
 *
 * @param title a sentence that says what is to be seen
 * @param svg complete without script or inline style; empty if there is nothing to draw
 */
public record Chart(String id, String title, String svg, ChartData data, Numbers numbers) {

    /** Whether there is nothing to draw yet. */
    public boolean empty() {
        return svg.isEmpty();
    }

    /** The table's cells in the reader's language, in full precision. */
    public List<List<String>> rows() {
        return data.rows().stream()
                .map(row -> row.stream().map(numbers::precise).toList())
                .toList();
    }
}
