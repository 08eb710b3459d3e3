package org.stakewood.game;

import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Rules;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.audit.Earning;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.scenario.Scenario;

/** Games in memory, for tests of everything but PostgreSQL; held to the same contract. */
final class MemoryStore implements GameStore {

    private final Map<Long, Stored> games = new ConcurrentHashMap<>();
    private final AtomicLong next = new AtomicLong();

    /** Called with each batch before it is kept; may throw. */
    volatile java.util.function.Consumer<Batch> beforeWrite = batch -> {};

    long newGame(Scenario scenario, long seed, int seats, long millisPerDay) {
        long id = next.incrementAndGet();
        World opening = Genesis.world(scenario, seed, seats);
        long hash = StateHash.of(opening);
        Stored stored = new Stored();
        stored.start = new GameStart(scenario, seed, seats);
        stored.row = new GameRow(
                id, id, Rules.VERSION, 0, 0, hash, 0, scenario.time().days(), ClockState.lobby(millisPerDay, 0));
        stored.snapshots.put(0L, new Snapshot(Rules.VERSION, 0, hash, opening));
        games.put(id, stored);
        return id;
    }

    @Override
    public Optional<Hold> hold(long game) {
        Stored stored = games.get(game);
        if (stored == null) {
            return Optional.empty();
        }
        stored.lock.acquireUninterruptibly();
        return Optional.of(new MemoryHold(stored));
    }

    @Override
    public Optional<Hold> tryHold(long game) {
        Stored stored = games.get(game);
        return stored != null && stored.lock.tryAcquire() ? Optional.of(new MemoryHold(stored)) : Optional.empty();
    }

    @Override
    public Optional<GameRow> row(long game) {
        return Optional.ofNullable(games.get(game)).map(each -> each.row);
    }

    @Override
    public GameStart start(long game) {
        return games.get(game).start;
    }

    @Override
    public Seed seed(long game) {
        return new Seed(games.get(game).start.seed(), new byte[16]);
    }

    @Override
    public List<Entry> journal(long game, long after, long until) {
        return games.get(game).entries.stream()
                .filter(each -> each.seq() > after && each.seq() <= until)
                .toList();
    }

    @Override
    public Optional<Entry> find(long game, String key) {
        return games.get(game).entries.stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    @Override
    public Vector<Happening> happenings(long game, long seq) {
        return Vector.ofAll(games.get(game).happenings).filter(each -> each.seq() == seq);
    }

    @Override
    public Optional<Snapshot> snapshot(long game, int rules, long atMost) {
        return games.get(game).snapshots.headMap(atMost, true).descendingMap().values().stream()
                .filter(each -> each.rules() == rules)
                .filter(each -> rules != Rules.VERSION || StateHash.of(each.world()) == each.hash())
                .findFirst();
    }

    @Override
    public void keep(long game, Snapshot snapshot) {
        games.get(game).snapshots.put(snapshot.seq(), snapshot);
    }

    @Override
    public Series series(long game) {
        Series series = Series.NONE;
        for (Happening each : games.get(game).happenings) {
            if (each.event() instanceof DayPassed passed) {
                DayRecord day = games.get(game).days.get(series.days());
                long[] worths = day.standings()
                        .toJavaStream()
                        .mapToLong(DayRecord.Standing::netWorth)
                        .toArray();
                series = series.plus(passed.figures(), worths);
            }
        }
        return series;
    }

    @Override
    public List<Happening> feed(long game, int account, Collection<Integer> validators, long before, int limit) {
        return newest(
                game,
                limit,
                each -> each.seq() < before
                        && (each.event().account() == account
                                || each.event().other() == account
                                || each.event().account() < 0
                                        && validators.contains(each.event().validator())));
    }

    @Override
    public Vector<Earning> earnings(long game, int account) {
        return Vector.ofAll(games.get(game).days)
                .flatMap(DayRecord::earnings)
                .filter(each -> each.account() == account);
    }

    @Override
    public List<Entry> refused(long game, int account, long before, int limit) {
        List<Entry> newest = new ArrayList<>(games.get(game).entries);
        java.util.Collections.reverse(newest);
        return newest.stream()
                .filter(each -> each.result() == Result.REFUSED
                        && each.account() != null
                        && each.account() == account
                        && each.seq() < before)
                .limit(limit)
                .toList();
    }

    @Override
    public io.vavr.collection.TreeMap<Integer, Double> healths(long game, int account) {
        io.vavr.collection.TreeMap<Integer, Double> healths = io.vavr.collection.TreeMap.empty();
        for (DayRecord day : games.get(game).days) {
            double health = day.standings().get(account).holdings().health();
            healths = Double.isNaN(health) ? healths : healths.put(day.day(), health);
        }
        return healths;
    }

    @Override
    public List<Happening> news(long game, int limit) {
        return newest(
                game,
                limit,
                each -> each.event().account() < 0
                        && NEWS.contains(each.event().getClass().getSimpleName()));
    }

    private static final List<String> NEWS = List.of(
            "CascadeEnded",
            "CascadeUnfinished",
            "ClientBugStruck",
            "NetworkHalted",
            "NewsPublished",
            "NotFinal",
            "PriceJumped",
            "StakersLeft",
            "SoldOff",
            "DepositsGrew",
            "ContractRobbed",
            "CongestionChanged",
            "LoanDemandMoved",
            "StormChanged",
            "Slashed",
            "ValidatorJailed",
            "ValidatorTombstoned");

    @Override
    public Vector<Happening> cascades(long game) {
        return Vector.ofAll(games.get(game).happenings).filter(each -> each.event() instanceof CascadeEnded);
    }

    @Override
    public Vector<Happening> falls(long game, long from, long until) {
        return Vector.ofAll(games.get(game).happenings)
                .filter(each -> from <= each.seq() && each.seq() <= until)
                .filter(each -> FALLS.contains(each.event().getClass().getSimpleName()));
    }

    private static final List<String> FALLS = List.of(
            "AuctionClosed",
            "CascadeEnded",
            "CascadePassed",
            "CascadeUnfinished",
            "ClientBugStruck",
            "DeficitCovered",
            "LoanForeclosed",
            "PositionSeized",
            "PriceJumped",
            "Slashed");

    @Override
    public List<Long> due() {
        return games.values().stream()
                .filter(each -> each.row.clock().due(Instant.now()))
                .map(each -> each.row.id())
                .toList();
    }

    @Override
    public List<Head> heads(Collection<Long> ids) {
        return ids.stream()
                .filter(games::containsKey)
                .map(id -> games.get(id).row)
                .map(row -> new Head(row.id(), row.seq(), row.version()))
                .toList();
    }

    private List<Happening> newest(long game, int limit, java.util.function.Predicate<Happening> wanted) {
        List<Happening> found = new ArrayList<>();
        List<Happening> all = games.get(game).happenings;
        for (int i = all.size() - 1; i >= 0 && found.size() < limit; i--) {
            if (wanted.test(all.get(i))) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    private static final class Stored {
        private final Semaphore lock = new Semaphore(1);
        private GameStart start;
        private volatile GameRow row;
        private volatile List<Entry> entries = List.of();
        private volatile List<Happening> happenings = List.of();
        private final List<DayRecord> days = new ArrayList<>();
        private final TreeMap<Long, Snapshot> snapshots = new TreeMap<>();
    }

    private final class MemoryHold implements Hold {

        private final Stored stored;
        private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        private Batch written;

        MemoryHold(Stored stored) {
            this.stored = stored;
        }

        @Override
        public GameRow row() {
            return stored.row;
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public List<Entry> journal(long after) {
            return MemoryStore.this.journal(stored.row.id(), after, Long.MAX_VALUE);
        }

        @Override
        public Map<String, Entry> find(Collection<String> keys) {
            Map<String, Entry> found = new HashMap<>();
            stored.entries.stream()
                    .filter(each -> keys.contains(each.key()))
                    .forEach(each -> found.put(each.key(), each));
            return found;
        }

        @Override
        public void write(Batch batch) {
            beforeWrite.accept(batch);
            written = batch;
        }

        @Override
        public void commit() {
            stored.entries = plus(stored.entries, written.entries());
            stored.happenings = plus(stored.happenings, written.happenings());
            if (written.day() != null) {
                stored.days.add(written.day());
            }
            if (written.snapshot() != null) {
                stored.snapshots.put(written.snapshot().seq(), written.snapshot());
            }
            stored.row = written.row();
        }

        @Override
        public void close() {
            stored.lock.release();
        }

        private static <T> List<T> plus(List<T> some, List<T> more) {
            List<T> all = new ArrayList<>(some);
            all.addAll(more);
            return List.copyOf(all);
        }
    }
}
