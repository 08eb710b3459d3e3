package org.stakewood.store.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.stakewood.game.data.DataColumn;
import org.stakewood.game.data.DataTable;
import org.stakewood.game.data.DataType;

/** What every column means, as a table and as a page, from the declarations that the tables are read by. */
final class Codebook {

    static final DataTable TABLE = new DataTable(
            "codebook",
            "One column of one table.",
            List.of("table", "column", "type", "unit", "meaning", "formula", "missing", "since").stream()
                    .map(each -> new DataColumn(each, DataType.TEXT, "", "", "", Field.NEVER, DataTable.VERSION))
                    .toList());

    private Codebook() {}

    static void write(List<DataTable> tables, Cells to) throws IOException {
        to.begin(TABLE);
        for (DataTable table : tables) {
            for (DataColumn each : table.columns()) {
                to.text(table.name());
                to.text(each.name());
                to.text(each.type().name().toLowerCase(Locale.ROOT));
                to.text(each.unit());
                to.text(each.meaning());
                to.text(each.formula());
                to.text(each.missing());
                to.whole(each.since());
                to.endRow();
            }
        }
        to.end();
    }

    /** A page that needs nothing but a browser. */
    static String page(List<DataTable> tables) {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Stakewood: codebook</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <style>
                :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
                body { margin: 1.5rem; max-width: 90rem }
                table { border-collapse: collapse } td, th { text-align: left; vertical-align: top; padding: .3rem .6rem;
                border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent) }
                div { overflow-x: auto }
                </style></head><body><h1>Codebook</h1>
                """);
        page.append("<p>Version ").append(DataTable.VERSION).append(" of the tables. ");
        page.append("An empty cell is a missing value; the column says when. Amounts are exact to the millionth.</p>");
        tables.forEach(each -> section(page, each));
        return page.append("</body></html>\n").toString();
    }

    private static void section(StringBuilder page, DataTable table) {
        page.append("<h2 id=\"").append(table.name()).append("\">").append(escaped(table.name()));
        page.append("</h2><p>").append(escaped(table.meaning())).append("</p><div tabindex=\"0\"><table><thead><tr>");
        for (String each : new String[] {"Column", "Type", "Unit", "Meaning", "Formula", "Missing", "Since"}) {
            page.append("<th scope=\"col\">").append(each).append("</th>");
        }
        page.append("</tr></thead><tbody>\n");
        for (DataColumn each : table.columns()) {
            page.append("<tr><th scope=\"row\">").append(escaped(each.name())).append("</th>");
            cell(page, each.type().name().toLowerCase(Locale.ROOT));
            cell(page, each.unit());
            cell(page, each.meaning());
            cell(page, each.formula());
            cell(page, each.missing());
            cell(page, Integer.toString(each.since()));
            page.append("</tr>\n");
        }
        page.append("</tbody></table></div>\n");
    }

    private static void cell(StringBuilder page, String text) {
        page.append("<td>").append(escaped(text)).append("</td>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
