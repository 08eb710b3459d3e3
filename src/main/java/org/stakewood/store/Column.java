package org.stakewood.store;

import java.util.function.Function;

/** One column of many rows, as an array for {@code unnest}. */
final class Column {

    private Column() {}

    static <T> Long[] longs(Iterable<T> rows, int size, Function<T, Long> value) {
        return fill(rows, new Long[size], value);
    }

    static <T> Integer[] ints(Iterable<T> rows, int size, Function<T, Integer> value) {
        return fill(rows, new Integer[size], value);
    }

    static <T> Double[] doubles(Iterable<T> rows, int size, Function<T, Double> value) {
        return fill(rows, new Double[size], value);
    }

    static <T> Boolean[] booleans(Iterable<T> rows, int size, Function<T, Boolean> value) {
        return fill(rows, new Boolean[size], value);
    }

    static <T> String[] texts(Iterable<T> rows, int size, Function<T, String> value) {
        return fill(rows, new String[size], value);
    }

    private static <T, V> V[] fill(Iterable<T> rows, V[] column, Function<T, V> value) {
        int i = 0;
        for (T row : rows) {
            column[i++] = value.apply(row);
        }
        return column;
    }
}
