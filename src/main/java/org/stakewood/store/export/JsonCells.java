package org.stakewood.store.export;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.stakewood.game.data.DataColumn;
import org.stakewood.game.data.DataTable;

/** A JSON object on each line; what is missing is null. */
final class JsonCells implements Cells {

    private final JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    private final StringBuilder row = new StringBuilder(1_024);
    private final Writer out;
    private List<String> names = List.of();
    private int at;

    JsonCells(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(DataTable table) {
        names = table.columns().stream().map(DataColumn::name).toList();
    }

    @Override
    public void missing() {
        next().append("null");
    }

    @Override
    public void text(String value) {
        next().append('"');
        encoder.quoteAsString(value, row);
        row.append('"');
    }

    @Override
    public void json(String value) {
        next().append(value.replace("\n", ""));
    }

    @Override
    public void whole(long value) {
        next().append(value);
    }

    @Override
    public void number(double value) {
        next().append(value);
    }

    @Override
    public void amount(long value) {
        Decimals.append(next(), value);
    }

    @Override
    public void endRow() throws IOException {
        out.append(row.append("}\n"));
        row.setLength(0);
        at = 0;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private StringBuilder next() {
        row.append(at == 0 ? '{' : ',');
        return row.append('"').append(names.get(at++)).append("\":");
    }
}
