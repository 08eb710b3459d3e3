package org.stakewood.store;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Columns of a table that gets rows at the end of each day, each with where its values come from. */
final class DayTable<T> {

    private final String name;
    private final List<String> columns = new ArrayList<>();
    private final List<Filling<T>> values = new ArrayList<>();

    DayTable(String name) {
        this.name = name;
    }

    DayTable<T> longs(String column, Function<T, Long> value) {
        return with(column, (rows, n) -> Column.longs(rows, n, value));
    }

    DayTable<T> ints(String column, Function<T, Integer> value) {
        return with(column, (rows, n) -> Column.ints(rows, n, value));
    }

    DayTable<T> doubles(String column, Function<T, Double> value) {
        return with(column, (rows, n) -> Column.doubles(rows, n, value));
    }

    DayTable<T> booleans(String column, Function<T, Boolean> value) {
        return with(column, (rows, n) -> Column.booleans(rows, n, value));
    }

    DayTable<T> texts(String column, Function<T, String> value) {
        return with(column, (rows, n) -> Column.texts(rows, n, value));
    }

    /** One statement for any number of rows of one day. */
    String insert() {
        String all = String.join(", ", columns);
        String marks = "?, ".repeat(columns.size() - 1) + "?";
        return "insert into " + name + " (game_id, day, " + all + ") select ?, ?, " + all + " from unnest(" + marks
                + ") as row (" + all + ")";
    }

    /** Its parameters. */
    List<Object> parameters(long game, int day, Seq<T> rows) {
        List<Object> all = new ArrayList<>(List.of(game, day));
        values.forEach(each -> all.add(each.fill(rows, rows.size())));
        return all;
    }

    private DayTable<T> with(String column, Filling<T> filling) {
        columns.add(column);
        values.add(filling);
        return this;
    }

    @FunctionalInterface
    private interface Filling<T> {
        Object[] fill(Iterable<T> rows, int size);
    }
}
