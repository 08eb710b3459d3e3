package org.stakewood.game;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.stakewood.economy.Conservation;

/** The live games of this node: loads them when somebody asks or a day is due, and drops those nobody uses. */
public final class Tables {

    /** How long a page waits for an answer. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = Logger.getLogger(Tables.class);
    private static final int MOST_WAITING = 64;
    private static final Duration UNUSED = Duration.ofMinutes(15);

    private final Surroundings around;
    private final Loading loading;
    private final Clock clock;
    private final ExecutorService writers;
    private final ScheduledExecutorService timers;
    private final Map<Long, CompletableFuture<Table>> tables = new ConcurrentHashMap<>();
    private final List<TableListener> listeners = new CopyOnWriteArrayList<>();
    private final Set<Long> foreign = ConcurrentHashMap.newKeySet();
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private volatile Doorman doorman = Doorman.OPEN;

    /** @param writerThreads how many games may be written at once */
    public Tables(GameStore store, Announcer announcer, Bots bots, int writerThreads, MeterRegistry registry) {
        this(store, announcer, bots, Conservation::check, writerThreads, registry);
    }

    Tables(GameStore store, Announcer announcer, Bots bots, Laws laws, int writerThreads, MeterRegistry registry) {
        writers = Executors.newFixedThreadPool(writerThreads, Daemon.named("writer"));
        timers = Executors.newScheduledThreadPool(3, Daemon.named("clock"));
        around = new Surroundings(
                store,
                announcer,
                bots,
                laws,
                (game, account) -> doorman.refuse(game, account),
                new TableMetrics(registry),
                writers,
                timers,
                this::wentOn);
        loading = new Loading(store);
        clock = new Clock(timers);
    }

    /** Asks somebody who may act, from now on. */
    public void guard(Doorman newDoorman) {
        doorman = newDoorman;
    }

    /** Begins to look for due days and for what other nodes did. */
    public void begin() {
        around.announcer().listen(this::heard);
        timers.scheduleWithFixedDelay(this::poll, 0, 1, TimeUnit.SECONDS);
        timers.scheduleWithFixedDelay(this::tidy, 1, 1, TimeUnit.MINUTES);
    }

    /** Lets writers finish what waits, for at most so long, keeps snapshots, and stops. */
    public void end(Duration patience) {
        timers.shutdownNow();
        long until = System.nanoTime() + patience.toNanos();
        while (loaded().stream().anyMatch(each -> each.waiting() > 0) && System.nanoTime() < until) {
            pause();
        }
        writers.shutdown();
        try {
            if (!writers.awaitTermination(Math.max(1, until - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                writers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        loaded().forEach(this::keep);
        tables.clear();
    }

    /** How far a game has come, as stored; loads nothing, so that a long list of games costs little. */
    public GameRow row(long game) {
        return around.store().row(game).orElseThrow(() -> new GameNotPlayable("There is no game " + game + "."));
    }

    /** What a game began with. */
    GameStart start(long game) {
        return around.store().start(game);
    }

    /** The live game, loaded if need be. Throws {@link GameNotPlayable} if this program cannot go on with it. */
    public Table table(long game) {
        CompletableFuture<Table> mine = new CompletableFuture<>();
        CompletableFuture<Table> known = tables.compute(game, (id, old) -> old == null || lost(old) ? mine : old);
        if (known == mine) {
            try {
                Table table = new Table(loading.load(game), around);
                mine.complete(table);
                clock.arm(table);
            } catch (RuntimeException failed) {
                tables.remove(game, mine);
                mine.completeExceptionally(failed);
            }
        }
        try {
            Table table = known.join();
            table.touch();
            return table;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Hears how all games of this node go on, from now on. */
    public void listen(TableListener listener) {
        listeners.add(listener);
    }

    /**
     * Waits for an answer, not for long: empty if it takes longer, and then it may still come.
     *
     * @throws Busy if too many wait already
     */
    public <T> Optional<T> await(CompletionStage<T> answer) {
        CompletableFuture<T> future = answer.toCompletableFuture();
        if (!waiting.tryAcquire()) {
            throw new Busy("Too many are waiting for an answer.");
        }
        try {
            return Optional.of(future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new CompletionException(failed);
        } finally {
            waiting.release();
        }
    }

    private void wentOn(Table table, Step step) {
        if (step.dayPassed()
                || step.clockChanged()
                || !step.before().clock().equals(step.now().clock())) {
            clock.arm(table);
        }
        for (TableListener each : listeners) {
            try {
                each.wentOn(table, step);
            } catch (RuntimeException defect) {
                LOG.errorf(
                        defect,
                        "A listener fails at game %d, row %d",
                        table.id(),
                        step.now().seq());
            }
        }
    }

    private void heard(Head head) {
        CompletableFuture<Table> known = tables.get(head.game());
        if (known != null && known.isDone() && !known.isCompletedExceptionally()) {
            Table table = known.join();
            if (table.current().version() < head.version() && table.waiting() == 0) {
                table.look();
            }
        }
    }

    private void poll() {
        try {
            for (long game : around.store().due()) {
                tick(game);
            }
            List<Long> ids = loaded().stream().map(Table::id).toList();
            if (!ids.isEmpty()) {
                around.store().heads(ids).forEach(this::heard);
            }
        } catch (RuntimeException away) {
            LOG.debugf(away, "The store is away; looking again in a second");
        }
    }

    private void tick(long game) {
        try {
            table(game).tick();
        } catch (GameNotPlayable why) {
            if (foreign.add(game)) {
                LOG.warn(why.getMessage());
            }
        }
    }

    private void tidy() {
        for (Table each : loaded()) {
            if (each.idle(UNUSED)) {
                drop(each);
            }
        }
    }

    /** Forgets a game after a snapshot; whoever still holds it may go on using it, as on another node. */
    void drop(Table table) {
        keep(table);
        clock.disarm(table.id());
        tables.remove(table.id());
    }

    private void keep(Table table) {
        Moment moment = table.current();
        try {
            around.store()
                    .keep(table.id(), new Snapshot(moment.row().rules(), moment.seq(), moment.hash(), moment.world()));
        } catch (StoreException away) {
            LOG.warnf("Game %d: no snapshot: %s", table.id(), away.getMessage());
        }
    }

    List<Table> loaded() {
        return tables.values().stream()
                .filter(each -> each.isDone() && !each.isCompletedExceptionally())
                .map(CompletableFuture::join)
                .toList();
    }

    private static boolean lost(CompletableFuture<Table> known) {
        return known.isDone()
                && !known.isCompletedExceptionally()
                && known.join().lost();
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
