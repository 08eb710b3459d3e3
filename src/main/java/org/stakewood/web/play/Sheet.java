package org.stakewood.web.play;

import java.util.List;

/**
 * A table.
 *
 * @param caption what it shows
 * @param columns heads, the first for the rows' heads
 */
public record Sheet(String caption, List<String> columns, List<Row> rows) {

    private static final int LONG = 8;

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether it is so long that it had better be folded. */
    public boolean isLong() {
        return rows.size() > LONG;
    }

    /** Whether there is nothing in it. */
    public boolean empty() {
        return rows.isEmpty();
    }
}
