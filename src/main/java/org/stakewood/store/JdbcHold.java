package org.stakewood.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.stakewood.economy.World;
import org.stakewood.game.Batch;
import org.stakewood.game.Entry;
import org.stakewood.game.GameRow;
import org.stakewood.game.GameStore;
import org.stakewood.game.Snapshot;
import org.stakewood.game.StoreException;

/** A transaction that has the lock of a game's row. */
final class JdbcHold implements GameStore.Hold {

    private static final Logger LOG = Logger.getLogger(JdbcHold.class);

    /** One round trip for what every batch writes. */
    private static final String WRITE = "with journaled as (" + JournalRows.INSERT + "), happened as ("
            + ReadModels.INSERT + ") " + GameRows.UPDATE;

    private final JdbcGameStore store;
    private final Connection connection;
    private final GameRow row;
    private final Instant now;
    private CompletableFuture<byte[]> picture;
    private World pictured;
    private boolean done;

    JdbcHold(JdbcGameStore store, Connection connection, GameRow row, Instant now) {
        this.store = store;
        this.connection = connection;
        this.row = row;
        this.now = now;
    }

    @Override
    public GameRow row() {
        return row;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public List<Entry> journal(long after) {
        return attempt("reading the journal", () -> store.journal.between(connection, row.id(), after, row.seq()));
    }

    @Override
    public Map<String, Entry> find(Collection<String> keys) {
        Map<String, Entry> found = new HashMap<>();
        attempt("looking keys up", () -> store.journal.withKeys(connection, row.id(), keys))
                .forEach(each -> found.put(each.key(), each));
        return found;
    }

    /** A second processor draws the picture while this one computes the hash and writes the rows. */
    @Override
    public void expect(World world) {
        pictured = world;
        picture = CompletableFuture.supplyAsync(() -> store.snapshots.picture(world));
    }

    @Override
    public void write(Batch batch) {
        attempt("writing a batch", () -> {
            List<Object> parameters = new ArrayList<>(store.journal.parameters(row.id(), batch.entries()));
            parameters.addAll(store.readModels.parameters(row.id(), batch.happenings()));
            parameters.addAll(GameRows.parameters(batch.row()));
            Jdbc.update(connection, WRITE, parameters.toArray());
            if (batch.day() != null) {
                DayRows.insert(connection, row.id(), batch.day());
            }
            if (batch.snapshot() != null) {
                store.snapshots.insert(connection, row.id(), batch.snapshot(), picture(batch.snapshot()));
            }
            Audits.insert(connection, row.session(), row.id(), batch.audit());
            return null;
        });
    }

    private byte[] picture(Snapshot snapshot) {
        return snapshot.world() == pictured ? picture.join() : store.snapshots.picture(snapshot.world());
    }

    @Override
    public void commit() {
        try {
            connection.commit();
            done = true;
        } catch (SQLException unknown) {
            throw new StoreException(
                    "nobody knows whether the commit went through: " + unknown.getMessage(), true, unknown);
        }
    }

    @Override
    public void close() {
        try (connection) {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException gone) {
            LOG.debugf(gone, "Game %d: the connection is gone", row.id());
        }
    }

    private <T> T attempt(String what, JdbcGameStore.Task<T> task) {
        try {
            return task.run();
        } catch (SQLException e) {
            throw Jdbc.failed("Game " + row.id() + ": " + what, e);
        }
    }
}
