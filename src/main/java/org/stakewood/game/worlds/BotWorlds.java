package org.stakewood.game.worlds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.stakewood.game.Bots;
import org.stakewood.game.GameStart;
import org.stakewood.game.GameStatus;
import org.stakewood.game.GameStore;
import org.stakewood.game.Moment;
import org.stakewood.game.Step;
import org.stakewood.game.Table;
import org.stakewood.game.TableListener;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/**
 * Plays a class's scenario many times with other seeds and bots on all seats, once its game is over: apart from all
 * tables, one game at a time on a thread of its own that gives way, until there are enough or its time is up. What comes
 * out is stored and never computed again. World n has the seed of the class plus n.
 */
public final class BotWorlds implements TableListener {

    /** Fewer than this say nothing about how worlds spread; they get more time. */
    static final int FEWEST = 20;

    private static final Logger LOG = Logger.getLogger(BotWorlds.class);
    private static final int MOST_WAITING = 32;
    private static final int MOST_KNOWN = 64;
    private static final int PATIENCE = 5;

    private final WorldStore store;
    private final GameStore games;
    private final Sessions sessions;
    private final Bots bots;
    private final int most;
    private final Duration time;
    private final Map<Long, Worlds> known = new ConcurrentHashMap<>();
    private final Map<Long, Boolean> waiting = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor worker;

    /**
     * @param most worlds of one game; 0 for none at all
     * @param time after which no other world is begun
     */
    public BotWorlds(WorldStore store, GameStore games, Sessions sessions, Bots bots, int most, Duration time) {
        this.store = store;
        this.games = games;
        this.sessions = sessions;
        this.bots = bots;
        this.most = most;
        this.time = time;
        this.worker = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), BotWorlds::quiet);
    }

    /** Whether games of a session are compared: classes that are over, not those who play alone. */
    public boolean compares(Session session, Moment moment) {
        return most > 0
                && session.host() != null
                && session.networkOf(moment.game()).isPresent()
                && moment.clock().status() == GameStatus.OVER;
    }

    /** What is stored of a game that is compared; empty while it is being played, which begins when nobody has yet. */
    public Optional<Worlds> of(Moment moment) {
        Worlds read = known.get(moment.game());
        if (read != null) {
            return Optional.of(read);
        }
        if (waiting.containsKey(moment.game())) {
            return Optional.empty();
        }
        Optional<Worlds> stored = store.find(moment.game());
        stored.ifPresentOrElse(each -> know(moment.game(), each), () -> begin(moment.game()));
        return stored;
    }

    @Override
    public void wentOn(Table table, Step step) {
        boolean ended = step.before().clock().status() != GameStatus.OVER
                && step.now().clock().status() == GameStatus.OVER;
        if (ended && most > 0) {
            begin(step.now(), step.now().session());
        }
    }

    /** Takes no more work and stops what is under way. */
    public void end() {
        worker.shutdownNow();
        try {
            worker.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(Moment moment, long session) {
        enqueue(moment.game(), () -> {
            boolean compared = sessions.find(session)
                    .filter(each -> compares(each, moment))
                    .isPresent();
            if (compared) {
                work(moment.game());
            }
        });
    }

    private void begin(long game) {
        enqueue(game, () -> work(game));
    }

    /** A full queue is no loss: whoever looks next asks again. */
    private void enqueue(long game, Runnable work) {
        if (waiting.putIfAbsent(game, true) != null) {
            return;
        }
        try {
            worker.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException | Error failed) {
                    LOG.warnf(failed, "Game %d: its bot worlds fail", game);
                } finally {
                    waiting.remove(game);
                }
            });
        } catch (RejectedExecutionException full) {
            waiting.remove(game);
        }
    }

    private void work(long game) {
        if (store.find(game).isPresent() || !store.claim(game)) {
            return;
        }
        boolean kept = false;
        try {
            Worlds worlds = play(games.start(game));
            store.keep(game, worlds);
            kept = true;
            know(game, worlds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            if (!kept) {
                store.release(game);
            }
        }
    }

    private Worlds play(GameStart start) throws InterruptedException {
        List<List<double[]>> lines = new ArrayList<>();
        for (int each = 0; each < WorldFigure.values().length; each++) {
            lines.add(new ArrayList<>());
        }
        long began = System.nanoTime();
        int played = 0;
        while (played < most && inTime(played, System.nanoTime() - began)) {
            double[][] world = BotWorld.play(bots, start, start.seed() + played + 1);
            for (int each = 0; each < world.length; each++) {
                lines.get(each).add(world[each]);
            }
            played++;
        }
        List<Fan> fans = new ArrayList<>();
        for (WorldFigure each : WorldFigure.values()) {
            fans.add(Fan.of(each, lines.get(each.ordinal())));
        }
        return new Worlds(played, fans);
    }

    /** The first world is always played. */
    private boolean inTime(int played, long nanos) {
        long allowed = time.toNanos() * (played < FEWEST ? PATIENCE : 1);
        return played == 0 || nanos < allowed;
    }

    private void know(long game, Worlds worlds) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(game, worlds);
    }

    private static Thread quiet(Runnable work) {
        Thread thread = new Thread(work, "stakewood-bot-worlds");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
