package org.stakewood.store.export;

import java.io.IOException;
import java.io.Writer;
import org.stakewood.game.data.CsvText;
import org.stakewood.game.data.DataColumn;
import org.stakewood.game.data.DataTable;

/**
 * Comma-separated values ({@link CsvText}): UTF-8, line feeds, a header, decimal points, an empty cell for what is
 * missing.
 */
final class CsvCells implements Cells {

    private final StringBuilder row = new StringBuilder(512);
    private final Writer out;
    private boolean first = true;

    CsvCells(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(DataTable table) throws IOException {
        for (DataColumn each : table.columns()) {
            text(each.name());
        }
        endRow();
    }

    @Override
    public void missing() {
        next();
    }

    @Override
    public void text(String value) {
        next();
        CsvText.words(row, value);
    }

    @Override
    public void json(String value) {
        next();
        CsvText.quoted(row, value);
    }

    @Override
    public void whole(long value) {
        next();
        row.append(value);
    }

    @Override
    public void number(double value) {
        next();
        row.append(value);
    }

    @Override
    public void amount(long value) {
        next();
        Decimals.append(row, value);
    }

    @Override
    public void endRow() throws IOException {
        row.append('\n');
        out.append(row);
        row.setLength(0);
        first = true;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private void next() {
        if (!first) {
            row.append(',');
        }
        first = false;
    }
}
