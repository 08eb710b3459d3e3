package org.stakewood.store.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stakewood.game.data.DataTable;

/** A table of the research data and the query that reads it. */
final class Source {

    private final String name;
    private final String meaning;
    private final String from;
    private final List<Field> fields = new ArrayList<>();

    /** @param from what follows the columns of the query; {@code :game} and {@code :session} stand for their numbers */
    Source(String name, String meaning, String from) {
        this.name = name;
        this.meaning = meaning;
        this.from = from;
        with(Field.whole("game", "id", ":game", "Number of the game on its server."));
    }

    Source with(Field... more) {
        fields.addAll(List.of(more));
        return this;
    }

    DataTable table() {
        return new DataTable(name, meaning, fields.stream().map(Field::column).toList());
    }

    String query(long game, long session) {
        String columns = fields.stream().map(Field::sql).collect(Collectors.joining(", "));
        return (Holders.WITH + " select " + columns + " " + from)
                .replace(":game", Long.toString(game))
                .replace(":session", Long.toString(session));
    }
}
