package org.stakewood.game;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stakewood.economy.World;
import org.stakewood.economy.audit.Earning;

/** Where games are kept. Every method may throw {@link StoreException}. */
public interface GameStore {

    /** Waits for the game's lock; empty if there is no such game. */
    Optional<Hold> hold(long game);

    /** Takes the game's lock if nobody has it; empty otherwise. */
    Optional<Hold> tryHold(long game);

    /** The game as last committed. */
    Optional<GameRow> row(long game);

    /** What the game began with. */
    GameStart start(long game);

    /** The seed with its nonce: hidden until the game is over. */
    Seed seed(long game);

    /** Rows of the journal after {@code after}, up to and including {@code until}, in order. */
    List<Entry> journal(long game, long after, long until);

    /** The row of a key. */
    Optional<Entry> find(long game, String key);

    /** What happened in one row of the journal, in order. */
    Vector<Happening> happenings(long game, long seq);

    /** The newest snapshot under these rules at or before a row, whose world can be read and has its hash. */
    Optional<Snapshot> snapshot(long game, int rules, long atMost);

    /** Keeps a snapshot outside of a batch. */
    void keep(long game, Snapshot snapshot);

    /** Figures of all days so far. */
    Series series(long game);

    /** What happened to an account and to validators, the newest first, before a row of the journal. */
    List<Happening> feed(long game, int account, Collection<Integer> validators, long before, int limit);

    /** What happened to the whole network and to validators, the newest first. */
    List<Happening> news(long game, int limit);

    /** Why an account's net worth changed on each day, in order; days of older rules are missing. */
    Vector<Earning> earnings(long game, int account);

    /** What the economy refused to an account, the newest first, before a row of the journal. */
    List<Entry> refused(long game, int account, long before, int limit);

    /** Lowest health of an account's debts at the end of each day with a debt, by day; days of older rules are missing. */
    TreeMap<Integer, Double> healths(long game, int account);

    /** The ends of all days with a cascade, in order. */
    Vector<Happening> cascades(long game);

    /**
     * What a cascade is made of, in order, from one row of the journal to another, both included: what began it, what
     * fell, what was done with it, its passes, and who bore what nobody covered.
     */
    Vector<Happening> falls(long game, long from, long until);

    /** Running games whose day has ended by the store's clock. */
    List<Long> due();

    /** How far some games have come. */
    List<Head> heads(Collection<Long> games);

    /** A game's lock. Closing without a commit undoes everything. */
    interface Hold extends AutoCloseable {

        /** The game as it is under the lock. */
        GameRow row();

        /** The store's clock when the lock was had. */
        Instant now();

        /** Rows of the journal after one, in order. */
        List<Entry> journal(long after);

        /** Rows with these keys, by key. */
        Map<String, Entry> find(Collection<String> keys);

        /** The world of which the coming batch will probably keep a snapshot: the store may begin with it meanwhile. */
        default void expect(World world) {}

        /** Writes a batch; nothing is kept before {@link #commit}. */
        void write(Batch batch);

        /** Keeps what was written. If this throws, it may have been kept or not: only the store can tell. */
        void commit();

        @Override
        void close();
    }
}
