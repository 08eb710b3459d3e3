package org.stakewood.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a chart shows, as a table. The first column is the horizontal axis.
 *
 * @param rows numbers in the order of the columns; NaN where a column has none
 */
public record ChartData(List<String> columns, List<List<Double>> rows) {

    public ChartData {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Double> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " for " + columns.size() + " columns");
            }
        }
    }

    /** One row for each x that any of the series has. */
    static ChartData of(String xName, List<Series> series) {
        SortedMap<Double, Double[]> rows = new TreeMap<>();
        for (int column = 0; column < series.size(); column++) {
            for (Point point : series.get(column).points()) {
                rows.computeIfAbsent(point.x(), x -> new Double[series.size()])[column] = point.y();
            }
        }
        List<String> columns = new ArrayList<>(List.of(xName));
        series.forEach(one -> columns.add(one.name()));
        return new ChartData(
                columns, rows.entrySet().stream().map(ChartData::row).toList());
    }

    private static List<Double> row(Map.Entry<Double, Double[]> entry) {
        List<Double> row = new ArrayList<>(entry.getValue().length + 1);
        row.add(entry.getKey());
        for (Double value : entry.getValue()) {
            row.add(value == null ? Double.NaN : value);
        }
        return row;
    }

    /** As CSV (RFC 4180): a header, a decimal point in every language, no spaces, nothing where there is no number. */
    public String csv() {
        StringBuilder text = new StringBuilder(rows.size() * 24 + 64);
        text.append(String.join(",", columns.stream().map(ChartData::quoted).toList()))
                .append("\r\n");
        for (List<Double> row : rows) {
            text.append(String.join(",", row.stream().map(ChartData::plain).toList()))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String plain(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        return number == 0
                ? "0"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
