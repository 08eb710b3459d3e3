package org.stakewood.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.stakewood.game.data.DataColumn;
import org.stakewood.game.data.DataTable;

/** Sheets of one workbook, each written while it is read; a table longer than a sheet goes on in the next. */
final class XlsxCells implements Cells, AutoCloseable {

    private static final int MOST_ROWS = Worksheet.MAX_ROWS;
    private static final int LONGEST_TEXT = 32_767;
    private static final int KEPT_ROWS = 500;

    private final Workbook book;
    private DataTable table;
    private Worksheet sheet;
    private int sheets;
    private int row;
    private int column;

    XlsxCells(OutputStream out) {
        book = new Workbook(out, "Stakewood", "1.0");
        book.setCompressionLevel(1);
    }

    @Override
    public void begin(DataTable next) {
        table = next;
        sheets = 0;
        open();
    }

    private void open() {
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? table.name() : table.name() + " " + sheets);
        sheet.freezePane(0, 1);
        row = 0;
        column = 0;
        for (DataColumn each : table.columns()) {
            sheet.style(0, column).bold().set();
            text(each.name());
        }
        row = 1;
        column = 0;
    }

    @Override
    public void missing() {
        column++;
    }

    @Override
    public void text(String value) {
        sheet.inlineString(row, column++, value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value);
    }

    @Override
    public void json(String value) {
        text(value);
    }

    @Override
    public void whole(long value) {
        sheet.value(row, column++, value);
    }

    @Override
    public void number(double value) {
        sheet.value(row, column++, value);
    }

    @Override
    public void amount(long value) {
        sheet.value(row, column++, BigDecimal.valueOf(value, 6));
    }

    @Override
    public void endRow() throws IOException {
        row++;
        column = 0;
        if (row == MOST_ROWS) {
            sheet.finish();
            open();
        } else if (row % KEPT_ROWS == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
    }

    /** Writes what a workbook ends with; without it what was written is no workbook. */
    @Override
    public void close() throws IOException {
        book.close();
    }
}
