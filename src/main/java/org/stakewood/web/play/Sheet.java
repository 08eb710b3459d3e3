package org.stakewood.web.play;

import java.util.List;

/**
 * A table.
 *
 * @param caption what it shows
 * @param columns heads, the first for the rows' heads
 * @param urgent whether it must be true every day, so that an open page asks for it anew
 * @param folded whether it is for those who look for it
 */
public record Sheet(String caption, List<String> columns, List<Row> rows, boolean urgent, boolean folded) {

    private static final int LONG = 8;

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table that everybody should see. */
    public Sheet(String caption, List<String> columns, List<Row> rows, boolean urgent) {
        this(caption, columns, rows, urgent, false);
    }

    /** A table that may be as old as the page. */
    public Sheet(String caption, List<String> columns, List<Row> rows) {
        this(caption, columns, rows, false);
    }

    /** The same table, folded where others are not. */
    public Sheet fold() {
        return new Sheet(caption, columns, rows, urgent, true);
    }

    /** Whether it had better be folded: it is long, or few look for it. */
    public boolean isLong() {
        return folded || rows.size() > LONG;
    }

    /** Whether it has so many columns that its letters had better be small. */
    public boolean isWide() {
        return columns.size() > 3;
    }

    /** Whether there is nothing in it. */
    public boolean empty() {
        return rows.isEmpty();
    }
}
