package org.stakewood.store.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.stakewood.game.data.DataTable;

/**
 * Has rows written and compressed on another thread while the next ones are read from the database; two batches at
 * most are in memory. What fails there is thrown here, with the next batch or at the end of the table.
 */
final class WrittenBehind implements Cells {

    private static final int ROWS = 500;

    private final Cells to;
    private final Executor writer;
    private Batch batch = new Batch();
    private int rows;
    private CompletableFuture<Void> written = CompletableFuture.completedFuture(null);

    /** @param writer runs one thing after the other or at the same time: only one is given at a time */
    WrittenBehind(Cells to, Executor writer) {
        this.to = to;
        this.writer = writer;
    }

    @Override
    public void begin(DataTable table) {
        batch.begin(table);
    }

    @Override
    public void missing() {
        batch.missing();
    }

    @Override
    public void text(String value) {
        batch.text(value);
    }

    @Override
    public void json(String value) {
        batch.json(value);
    }

    @Override
    public void whole(long value) {
        batch.whole(value);
    }

    @Override
    public void number(double value) {
        batch.number(value);
    }

    @Override
    public void amount(long value) {
        batch.amount(value);
    }

    @Override
    public void endRow() throws IOException {
        batch.endRow();
        if (++rows % ROWS == 0) {
            handOver();
        }
    }

    /** The table is written, not only handed over, when this returns: the next one may be written by somebody else. */
    @Override
    public void end() throws IOException {
        batch.end();
        handOver();
        await();
    }

    /** Waits for what is being written, however it goes: whoever gave the place to write to may close it after that. */
    void settle() {
        written.handle((done, failed) -> null).join();
    }

    private void handOver() throws IOException {
        await();
        Batch full = batch;
        batch = new Batch();
        written = CompletableFuture.runAsync(() -> write(full), writer);
    }

    private void write(Batch full) {
        try {
            full.writeTo(to);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void await() throws IOException {
        try {
            written.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException gone) {
                throw gone.getCause();
            }
            throw failed;
        }
    }
}
