package org.stakewood.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stakewood.game.data.DataColumn;
import org.stakewood.game.data.DataTable;
import org.stakewood.game.data.DataType;

class WrittenBehindTest {

    private static final long SEED = 20_261_125;
    private static final int COLUMNS = 7;

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final DataTable table = new DataTable("test", "A table.", columns());

    @AfterEach
    void stop() {
        writer.shutdownNow();
    }

    private static List<DataColumn> columns() {
        return IntStream.range(0, COLUMNS)
                .mapToObj(i -> new DataColumn("c" + i, DataType.TEXT, "", "A column.", "", "", 1))
                .toList();
    }

    /** Any cells, a whole number of batches of rows and not. */
    private void fill(Cells to, int rows) throws IOException {
        Random random = new Random(SEED);
        to.begin(table);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                switch (random.nextInt(6)) {
                    case 0 -> to.missing();
                    case 1 -> to.text("=word " + random.nextInt());
                    case 2 -> to.json("{\"a\":" + random.nextInt() + "}");
                    case 3 -> to.whole(random.nextLong());
                    case 4 -> to.number(random.nextGaussian());
                    default -> to.amount(random.nextLong());
                }
            }
            to.endRow();
        }
        to.end();
    }

    @Test
    void writesWhatWouldBeWrittenAtOnce() throws IOException {
        for (int rows : new int[] {0, 1, 499, 500, 501, 2_750}) {
            StringWriter atOnce = new StringWriter();
            fill(new CsvCells(atOnce), rows);
            StringWriter behind = new StringWriter();
            fill(new WrittenBehind(new CsvCells(behind), writer), rows);
            assertEquals(atOnce.toString(), behind.toString(), "seed " + SEED + ", " + rows + " rows");
        }
    }

    @Test
    void saysWhenNobodyTakesTheFileAnyLonger() {
        OutputStream gone = new OutputStream() {
            private int left = 10_000;

            @Override
            public void write(int b) throws IOException {
                if (left-- == 0) {
                    throw new IOException("nobody there");
                }
            }
        };
        XlsxCells book = new XlsxCells(gone);
        WrittenBehind behind = new WrittenBehind(book, writer);
        IOException said = assertThrows(IOException.class, () -> fill(behind, 50_000));
        assertEquals("nobody there", said.getMessage());
        behind.settle();
    }
}
