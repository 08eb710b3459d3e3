package org.stakewood.store;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.stakewood.economy.audit.Earning;
import org.stakewood.game.Entry;
import org.stakewood.game.GameRow;
import org.stakewood.game.GameStart;
import org.stakewood.game.GameStore;
import org.stakewood.game.Happening;
import org.stakewood.game.Head;
import org.stakewood.game.Seed;
import org.stakewood.game.Series;
import org.stakewood.game.Snapshot;

/** Games in PostgreSQL, by plain JDBC: round trips are what a command costs. */
public final class JdbcGameStore implements GameStore {

    final JournalRows journal;
    final ReadModels readModels;
    final Snapshots snapshots;
    private final DataSource source;
    private final DataSource pages;
    private final Codec codec;

    /**
     * @param source connections of its own, outside of any transaction manager, with short time-outs for locks
     * @param pages connections for what pages read, so that they cannot take the others away
     */
    public JdbcGameStore(DataSource source, DataSource pages, Codec codec) {
        this.source = source;
        this.pages = pages;
        this.codec = codec;
        this.journal = new JournalRows(codec);
        this.readModels = new ReadModels(codec);
        this.snapshots = new Snapshots(codec);
    }

    @Override
    public Optional<Hold> hold(long game) {
        return lock(game, "for no key update");
    }

    @Override
    public Optional<Hold> tryHold(long game) {
        return lock(game, "for no key update skip locked");
    }

    private Optional<Hold> lock(long game, String how) {
        Connection connection = null;
        boolean held = false;
        try {
            connection = source.getConnection();
            connection.setAutoCommit(false);
            Connection transaction = connection;
            List<Hold> found = GameRows.select(
                    connection,
                    game,
                    how,
                    row -> new JdbcHold(this, transaction, GameRows.read(row), Jdbc.instant(row, "now")));
            held = !found.isEmpty();
            return found.stream().findFirst();
        } catch (SQLException e) {
            throw Jdbc.failed("Game " + game + ": taking its lock", e);
        } finally {
            if (connection != null && !held) {
                giveBack(connection);
            }
        }
    }

    @Override
    public Optional<GameRow> row(long game) {
        return read(
                source,
                "reading game " + game,
                connection -> GameRows.select(connection, game, "", GameRows::read).stream()
                        .findFirst());
    }

    @Override
    public GameStart start(long game) {
        return read(
                source,
                "reading the start of game " + game,
                connection -> Jdbc.query(
                                connection,
                                row -> new GameStart(
                                        codec.scenario(row.getString("scenario")),
                                        row.getLong("seed"),
                                        row.getInt("seats")),
                                "select scenario, seed, seats from game where id = ?",
                                game)
                        .get(0));
    }

    @Override
    public Seed seed(long game) {
        return read(
                source,
                "reading a seed",
                connection -> Jdbc.query(
                                connection,
                                row -> new Seed(row.getLong("seed"), row.getBytes("nonce")),
                                "select seed, nonce from game where id = ?",
                                game)
                        .get(0));
    }

    @Override
    public List<Entry> journal(long game, long after, long until) {
        return read(source, "reading the journal of game " + game, each -> journal.between(each, game, after, until));
    }

    @Override
    public Optional<Entry> find(long game, String key) {
        return read(
                pages,
                "looking a key up",
                each -> journal.withKeys(each, game, List.of(key)).stream().findFirst());
    }

    @Override
    public Vector<Happening> happenings(long game, long seq) {
        return read(pages, "reading events", each -> readModels.of(each, game, seq));
    }

    @Override
    public Optional<Snapshot> snapshot(long game, int rules, long atMost) {
        return read(source, "reading a snapshot", each -> snapshots.newest(each, game, rules, atMost));
    }

    @Override
    public void keep(long game, Snapshot snapshot) {
        read(source, "keeping a snapshot", each -> {
            snapshots.insert(each, game, snapshot);
            return null;
        });
    }

    @Override
    public Series series(long game) {
        return read(source, "reading the figures of game " + game, each -> readModels.series(each, game));
    }

    @Override
    public List<Happening> feed(long game, int account, Collection<Integer> validators, long before, int limit) {
        return read(pages, "reading a feed", each -> readModels.feed(each, game, account, validators, before, limit));
    }

    @Override
    public List<Happening> news(long game, int limit) {
        return read(pages, "reading the news", each -> readModels.news(each, game, limit));
    }

    @Override
    public Vector<Earning> earnings(long game, int account) {
        return read(pages, "reading earnings", each -> DayRows.earnings(each, game, account));
    }

    @Override
    public List<Entry> refused(long game, int account, long before, int limit) {
        return read(pages, "reading refusals", each -> journal.refused(each, game, account, before, limit));
    }

    @Override
    public TreeMap<Integer, Double> healths(long game, int account) {
        return read(pages, "reading healths", each -> DayRows.healths(each, game, account));
    }

    @Override
    public Vector<Happening> cascades(long game) {
        return read(pages, "reading the cascades", each -> readModels.cascades(each, game));
    }

    @Override
    public Vector<Happening> falls(long game, long from, long until) {
        return read(pages, "reading a cascade", each -> readModels.falls(each, game, from, until));
    }

    @Override
    public List<Long> due() {
        return read(
                source,
                "looking for due days",
                each -> Jdbc.query(
                        each,
                        row -> row.getLong(1),
                        "select id from game where status = 'RUNNING' and next_day_at <= clock_timestamp()"));
    }

    @Override
    public List<Head> heads(Collection<Long> games) {
        return read(
                source,
                "looking how far games are",
                each -> Jdbc.query(
                        each,
                        row -> new Head(row.getLong("id"), row.getLong("seq"), row.getLong("version")),
                        "select id, seq, version from game where id = any(?)",
                        (Object) games.toArray(Long[]::new)));
    }

    private static <T> T read(DataSource from, String what, Query<T> query) {
        try (Connection connection = from.getConnection()) {
            return query.run(connection);
        } catch (SQLException e) {
            throw Jdbc.failed(what, e);
        }
    }

    private static void giveBack(Connection connection) {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException gone) {
            // The pool notices by itself.
            return;
        }
    }

    /** Something that talks to the database. */
    @FunctionalInterface
    interface Task<T> {
        T run() throws SQLException;
    }

    @FunctionalInterface
    private interface Query<T> {
        T run(Connection connection) throws SQLException;
    }
}
