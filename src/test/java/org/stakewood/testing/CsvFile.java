package org.stakewood.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values (RFC 4180) with a header. */
public final class CsvFile {

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** Reads a file; fails where a row has not as many cells as the header. */
    public CsvFile(String text) {
        List<List<String>> all = parse(text);
        List<String> header = all.get(0);
        for (List<String> each : all.subList(1, all.size())) {
            if (each.size() != header.size()) {
                throw new AssertionError(each.size() + " cells for " + header + ": " + each);
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), each.get(i));
            }
            rows.add(row);
        }
    }

    public List<Map<String, String>> rows() {
        return rows;
    }

    /** Rows with a value in a column. */
    public List<Map<String, String>> rows(String column, String value) {
        return rows.stream().filter(each -> each.get(column).equals(value)).toList();
    }

    private static List<List<String>> parse(String text) {
        List<List<String>> all = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    all.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return all;
    }
}
