package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table.
 *
 * @param head its first cell
 * @param cells the others
 * @param mine whether it is the player's own
 * @param link where the head leads, or null
 * @param explains where each cell is explained, or empty; fewer than cells where nothing more is
 */
public record Row(String head, List<String> cells, boolean mine, String link, List<String> explains) {

    public Row {
        cells = List.copyOf(cells);
        explains = List.copyOf(explains);
    }

    /** A row of which nothing is explained. */
    public Row(String head, List<String> cells, boolean mine, String link) {
        this(head, cells, mine, link, List.of());
    }

    /** The same row with cells that lead to explanations, in the order of the cells; null for one that does not. */
    public Row explained(String... addresses) {
        List<String> all = new ArrayList<>();
        for (String each : addresses) {
            all.add(each == null ? "" : each);
        }
        return new Row(head, cells, mine, link, all);
    }

    /** The cells with where they lead. */
    public List<Cell> shown() {
        List<Cell> shown = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            String explain = at < explains.size() ? explains.get(at) : "";
            shown.add(new Cell(cells.get(at), explain.isEmpty() ? null : explain));
        }
        return shown;
    }
}
