package org.stakewood.store.export;

import java.io.IOException;
import java.util.Arrays;
import org.stakewood.game.data.DataTable;

/** Remembers what is to be written, in the order in which it came, and writes it when it is told to. */
final class Batch implements Cells {

    private enum Kind {
        BEGIN,
        MISSING,
        TEXT,
        JSON,
        WHOLE,
        NUMBER,
        AMOUNT,
        END_ROW,
        END
    }

    private static final Kind[] KINDS = Kind.values();
    private static final int FIRST_SIZE = 1 << 10;

    private byte[] kinds = new byte[FIRST_SIZE];
    private long[] figures = new long[FIRST_SIZE];
    private Object[] words = new Object[FIRST_SIZE];
    private int size;

    void writeTo(Cells to) throws IOException {
        for (int i = 0; i < size; i++) {
            write(KINDS[kinds[i]], figures[i], words[i], to);
        }
    }

    private static void write(Kind kind, long figure, Object word, Cells to) throws IOException {
        switch (kind) {
            case BEGIN -> to.begin((DataTable) word);
            case MISSING -> to.missing();
            case TEXT -> to.text((String) word);
            case JSON -> to.json((String) word);
            case WHOLE -> to.whole(figure);
            case NUMBER -> to.number(Double.longBitsToDouble(figure));
            case AMOUNT -> to.amount(figure);
            case END_ROW -> to.endRow();
            case END -> to.end();
        }
    }

    private void add(Kind kind, long figure, Object word) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            figures = Arrays.copyOf(figures, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
        }
        kinds[size] = (byte) kind.ordinal();
        figures[size] = figure;
        words[size] = word;
        size++;
    }

    @Override
    public void begin(DataTable table) {
        add(Kind.BEGIN, 0, table);
    }

    @Override
    public void missing() {
        add(Kind.MISSING, 0, null);
    }

    @Override
    public void text(String value) {
        add(Kind.TEXT, 0, value);
    }

    @Override
    public void json(String value) {
        add(Kind.JSON, 0, value);
    }

    @Override
    public void whole(long value) {
        add(Kind.WHOLE, value, null);
    }

    @Override
    public void number(double value) {
        add(Kind.NUMBER, Double.doubleToRawLongBits(value), null);
    }

    @Override
    public void amount(long value) {
        add(Kind.AMOUNT, value, null);
    }

    @Override
    public void endRow() {
        add(Kind.END_ROW, 0, null);
    }

    @Override
    public void end() {
        add(Kind.END, 0, null);
    }
}
