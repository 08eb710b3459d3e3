package org.stakewood.game.data;

import java.util.regex.Pattern;

/** Cells of comma-separated values (RFC 4180). */
public final class CsvText {

    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private CsvText() {}

    /**
     * A text that people may have written: one that a spreadsheet would take for a formula gets an apostrophe before
     * it. A plain negative number, such as a seed, is none.
     */
    public static void words(StringBuilder row, String value) {
        boolean formula = !value.isEmpty()
                && FORMULA.indexOf(value.charAt(0)) >= 0
                && !NUMBER.matcher(value).matches();
        quoted(row, formula ? "'" + value : value);
    }

    /** Any text, in quotation marks where it needs them. */
    public static void quoted(StringBuilder row, String value) {
        boolean plain = true;
        for (int i = 0; i < value.length() && plain; i++) {
            char c = value.charAt(i);
            plain = c != '"' && c != ',' && c != '\n' && c != '\r';
        }
        if (plain) {
            row.append(value);
        } else {
            row.append('"').append(value.replace("\"", "\"\"")).append('"');
        }
    }

    /** A whole line; null is an empty cell. */
    public static void line(StringBuilder rows, String... cells) {
        String comma = "";
        for (String each : cells) {
            rows.append(comma);
            words(rows, each == null ? "" : each);
            comma = ",";
        }
        rows.append('\n');
    }
}
