package org.stakewood.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.stakewood.game.data.Attainment;
import org.stakewood.game.data.DataBusy;
import org.stakewood.game.data.DataFormat;
import org.stakewood.game.data.DataStore;
import org.stakewood.game.data.DataTable;
import org.stakewood.game.data.KeyLine;

/** Reads games through a few connections of its own, in one picture of the database that nobody's writing disturbs. */
public final class JdbcDataStore implements DataStore {

    private final Reading reading;

    /** @param reports connections outside of any transaction manager */
    public JdbcDataStore(DataSource reports) {
        this.reading = new Reading(reports);
    }

    @Override
    public List<DataTable> tables() {
        return Sources.ALL.stream().map(Source::table).toList();
    }

    @Override
    public boolean busy(long game) {
        try {
            return reading.with(connection -> !Reading.claim(connection, game));
        } catch (DataBusy full) {
            return true;
        }
    }

    @Override
    public void write(long game, DataFormat format, OutputStream out) throws IOException {
        reading.stream(connection -> {
            if (!Reading.claim(connection, game)) {
                throw new DataBusy();
            }
            GameText text = GameText.of(connection, game);
            ExecutorService writer = Executors.newSingleThreadExecutor(JdbcDataStore::writer);
            try {
                Rows rows =
                        new Rows(connection, game, text.session(), Names.redactor(connection, text.session()), writer);
                switch (format) {
                    case CSV -> csv(text, rows, out);
                    case JSONL -> jsonl(text, rows, out);
                    case XLSX -> xlsx(rows, out);
                }
            } finally {
                writer.shutdown();
            }
        });
    }

    /** Of its own for each file: it waits for whoever takes the file, which no thread shared with others should. */
    private static Thread writer(Runnable work) {
        Thread thread = new Thread(work, "data-writer");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void writePlan(long game, OutputStream out) throws IOException {
        reading.stream(connection -> {
            GameText text = GameText.of(connection, game);
            Archive zip = new Archive(out);
            zip.text("scenario.json", text.scenario());
            zip.text("preregistration.json", text.plan());
            zip.resource("PREREGISTRATION.txt");
            zip.close();
        });
    }

    @Override
    public List<KeyLine> key(long session) {
        return reading.with(connection -> Names.key(connection, session));
    }

    @Override
    public List<Attainment> attainments(long session) {
        return reading.with(connection -> Attainments.of(connection, session));
    }

    private void csv(GameText text, Rows rows, OutputStream out) throws SQLException, IOException {
        Archive zip = new Archive(out);
        zip.resource("README.txt");
        Codebook.write(tables(), new CsvCells(zip.file("codebook.csv")));
        zip.text("codebook.html", Codebook.page(tables()));
        zip.text("scenario.json", text.scenario());
        zip.resource("plots.py");
        zip.resource("plots.R");
        for (Source each : Sources.ALL) {
            rows.copy(each, new CsvCells(zip.file(each.table().name() + ".csv")));
        }
        zip.close();
    }

    private void jsonl(GameText text, Rows rows, OutputStream out) throws SQLException, IOException {
        Archive zip = new Archive(out);
        Codebook.write(tables(), new JsonCells(zip.file("codebook.jsonl")));
        zip.text("scenario.json", text.scenario());
        for (Source each : Sources.ALL) {
            rows.copy(each, new JsonCells(zip.file(each.table().name() + ".jsonl")));
        }
        zip.close();
    }

    private void xlsx(Rows rows, OutputStream out) throws SQLException, IOException {
        XlsxCells book = new XlsxCells(out);
        Codebook.write(tables(), book);
        for (Source each : Sources.ALL) {
            rows.copy(each, book);
        }
        book.close();
    }
}
