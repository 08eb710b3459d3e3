package org.stakewood.store.export;

import java.io.IOException;
import org.stakewood.game.data.DataTable;

/** Takes the cells of tables, row by row; the form of the file is its own affair. */
interface Cells {

    void begin(DataTable table) throws IOException;

    void missing();

    void text(String value);

    void whole(long value);

    void number(double value);

    /** Millionths. */
    void amount(long value);

    void json(String value);

    void endRow() throws IOException;

    void end() throws IOException;
}
