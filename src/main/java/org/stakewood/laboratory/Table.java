package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of figures under column names.
 *
 * @param columns the first one names what was varied
 */
public record Table(List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Table of(String... columns) {
        return new Table(List.of(columns), List.of());
    }

    /** With one more row, a cell for each column. */
    Table row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns);
        }
        List<List<String>> more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return new Table(columns, more);
    }

    /** As Markdown; figures stand at the right. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        line(text, columns);
        text.append("|---");
        text.append("|---:".repeat(columns.size() - 1)).append("|\n");
        rows.forEach(each -> line(text, each));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        cells.forEach(each -> text.append("| ").append(each).append(' '));
        text.append("|\n");
    }
}
