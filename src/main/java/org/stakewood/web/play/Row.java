package org.stakewood.web.play;

import java.util.List;

/**
 * A row of a table.
 *
 * @param head its first cell
 * @param cells the others
 * @param mine whether it is the player's own
 * @param link where the head leads, or null
 */
public record Row(String head, List<String> cells, boolean mine, String link) {

    public Row {
        cells = List.copyOf(cells);
    }
}
