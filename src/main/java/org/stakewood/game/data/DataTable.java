package org.stakewood.game.data;

import java.util.List;

/**
 * A table of the research data.
 *
 * @param name name of its file or sheet
 * @param meaning what one row is
 * @param columns in order
 */
public record DataTable(String name, String meaning, List<DataColumn> columns) {

    /** Raised with every change of a table; a column tells since which version it is there. */
    public static final int VERSION = 2;

    public DataTable {
        columns = List.copyOf(columns);
    }
}
