package org.stakewood.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.stakewood.game.Announcer;
import org.stakewood.game.Head;
import org.stakewood.game.Note;

/**
 * NOTIFY and LISTEN on a connection of their own, never inside a command's transaction: a pending NOTIFY takes a lock
 * of the whole server at commit. At most twenty notifications a second, each with all that gathered since the last.
 */
public final class PostgresAnnouncer implements Announcer, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PostgresAnnouncer.class);
    private static final String CHANNEL = "stakewood";
    private static final int EVERY_MILLIS = 50;
    private static final int MOST_TOGETHER = 100;
    private static final int AWAY_MILLIS = 1_000;

    private final DataSource source;
    private final String node = UUID.randomUUID().toString();
    private final Map<Long, Head> heads = new LinkedHashMap<>();
    private final Set<Note> notes = new LinkedHashSet<>();
    private final List<Consumer<Head>> headListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Note>> noteListeners = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "stakewood-announcer");
    private volatile boolean ended;

    public PostgresAnnouncer(DataSource source) {
        this.source = source;
        thread.setDaemon(true);
    }

    /** Begins to tell and to listen. */
    public void begin() {
        thread.start();
    }

    @Override
    public void announce(Head head) {
        synchronized (heads) {
            heads.put(head.game(), head);
        }
    }

    @Override
    public void announce(Note note) {
        synchronized (heads) {
            notes.add(note);
        }
    }

    @Override
    public void listen(Consumer<Head> listener) {
        headListeners.add(listener);
    }

    @Override
    public void listenNotes(Consumer<Note> listener) {
        noteListeners.add(listener);
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join(10L * EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!ended) {
            try (Connection connection = source.getConnection()) {
                converse(connection);
            } catch (SQLException away) {
                LOG.debugf(away, "No notifications: the store is away; games are still polled");
                pause();
            }
        }
    }

    private void converse(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (!ended) {
            for (String text : Announcement.texts(node, gathered(), MOST_TOGETHER)) {
                Jdbc.query(connection, row -> null, "select pg_notify(?, ?)", CHANNEL, text);
            }
            PGNotification[] heard = postgres.getNotifications(EVERY_MILLIS);
            for (PGNotification each : heard == null ? new PGNotification[0] : heard) {
                Announcement.read(node, each.getParameter(), this::tell);
            }
        }
    }

    private List<Object> gathered() {
        synchronized (heads) {
            List<Object> all = new ArrayList<>(heads.values());
            all.addAll(notes);
            heads.clear();
            notes.clear();
            return all;
        }
    }

    private void tell(Object heard) {
        try {
            if (heard instanceof Head head) {
                headListeners.forEach(each -> each.accept(head));
            } else if (heard instanceof Note note) {
                noteListeners.forEach(each -> each.accept(note));
            }
        } catch (RuntimeException defect) {
            LOG.errorf(defect, "A listener fails at %s", heard);
        }
    }

    private void pause() {
        try {
            Thread.sleep(AWAY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ended = true;
        }
    }
}
