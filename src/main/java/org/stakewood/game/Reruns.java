package org.stakewood.game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Rules;
import org.stakewood.economy.World;
import org.stakewood.economy.command.ChangeParameter;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.game.session.RuleChange;

/**
 * Replays cascades with one rule changed: apart from all tables, one at a time on a thread of its own, and each but once.
 * Reads the journal and writes nothing.
 */
public final class Reruns {

    /** Days after a cascade that are replayed too. */
    public static final int AFTER = 10;

    private static final Logger LOG = Logger.getLogger(Reruns.class);
    private static final int MOST_WAITING = 8;
    private static final int MOST_KEPT = 64;
    private static final int ROWS = 256;

    private final GameStore store;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), Daemon.named("rerun"));
    private final Map<Question, CompletableFuture<Rerun>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, CompletableFuture<Rerun>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    public Reruns(GameStore store) {
        this.store = store;
    }

    /**
     * The replay of a cascade, which may be under way or known already.
     *
     * @throws Busy if too many wait
     */
    public CompletableFuture<Rerun> ask(Table table, CascadeSpan span, RuleChange change) {
        Question question = question(table, span, change);
        synchronized (known) {
            CompletableFuture<Rerun> old = known.get(question);
            if (old != null && !old.isCompletedExceptionally()) {
                return old;
            }
            CompletableFuture<Rerun> answer = new CompletableFuture<>();
            try {
                worker.execute(() -> work(question, span, answer));
            } catch (RejectedExecutionException full) {
                throw new Busy("Too many replays are waiting.");
            }
            known.put(question, answer);
            return answer;
        }
    }

    /** The same if it was asked for before. */
    public Optional<CompletableFuture<Rerun>> known(Table table, CascadeSpan span, RuleChange change) {
        synchronized (known) {
            return Optional.ofNullable(known.get(question(table, span, change)));
        }
    }

    /** Takes no more work. */
    public void end() {
        worker.shutdownNow();
    }

    private static Question question(Table table, CascadeSpan span, RuleChange change) {
        int until = Math.min(span.lastDay() + AFTER, table.current().day());
        return new Question(table.id(), span.firstRow(), until, change);
    }

    private void work(Question question, CascadeSpan span, CompletableFuture<Rerun> answer) {
        try {
            answer.complete(run(question, span.firstRow() - 1));
        } catch (RuntimeException | Error failed) {
            LOG.warnf(failed, "Game %d: the replay with %s fails", question.game(), question.change());
            answer.completeExceptionally(failed);
        }
    }

    private Rerun run(Question question, long before) {
        World start = world(question.game(), before);
        RuleChange change = question.change();
        String value = Parameter.find(start.scenario(), change.parameter())
                .orElseThrow(() -> new IllegalArgumentException("no rule " + change.parameter()))
                .read(start.scenario());
        if (!(new ChangeParameter(change.parameter(), change.value()).apply(start)
                instanceof Outcome.Accepted changed)) {
            throw new IllegalArgumentException(change + " is refused");
        }
        List<Entry> entries = entries(question.game(), before, question.until());
        return new Rerun(change, value, Course.of(start, entries), Course.of(changed.world(), entries));
    }

    /** The world at a row, from the newest snapshot before it. */
    private World world(long game, long at) {
        GameRow row = store.row(game).orElseThrow();
        Optional<Snapshot> snapshot = store.snapshot(game, Rules.VERSION, at);
        World world;
        if (snapshot.isPresent()) {
            world = snapshot.get().world();
        } else {
            GameStart start = store.start(game);
            world = Genesis.world(start.scenario(), start.seed(), start.seats());
        }
        long from = snapshot.map(Snapshot::seq).orElse(0L);
        return new Replay(game, world, Series.NONE, world)
                .over(store.journal(game, from, at))
                .moment(row)
                .world();
    }

    /** Rows after one, up to the end of a day. */
    private List<Entry> entries(long game, long after, int lastDay) {
        List<Entry> found = new ArrayList<>();
        long from = after;
        while (true) {
            List<Entry> some = store.journal(game, from, from + ROWS);
            for (Entry each : some) {
                if (each.day() > lastDay) {
                    return found;
                }
                found.add(each);
            }
            if (some.isEmpty()) {
                return found;
            }
            from += ROWS;
        }
    }

    /** @param until last day of the replay */
    private record Question(long game, long firstRow, int until, RuleChange change) {}
}
