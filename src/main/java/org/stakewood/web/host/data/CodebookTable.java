package org.stakewood.web.host.data;

import java.util.List;
import java.util.Locale;
import org.stakewood.game.data.DataColumn;
import org.stakewood.game.data.DataTable;

/**
 * A table of the codebook as its page shows it.
 *
 * @param table what it is
 * @param columns its columns
 */
public record CodebookTable(DataTable table, List<Line> columns) {

    CodebookTable(DataTable table) {
        this(
                table,
                table.columns().stream()
                        .map(each -> new Line(each, each.type().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    /** A column and the word for what its values are. */
    public record Line(DataColumn column, String type) {}
}
