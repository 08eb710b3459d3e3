package org.stakewood.game;

import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.stakewood.economy.Rules;
import org.stakewood.economy.event.CascadeUnfinished;

/** Takes what waits and writes it, batch by batch; runs on one thread at a time. */
final class TableWriter {

    private static final Logger LOG = Logger.getLogger(TableWriter.class);
    private static final long FOLDING_NANOS = Duration.ofMillis(20).toNanos();
    private static final int TRIES_ALONE = 2;

    private final Table table;
    private final Surroundings around;
    private final WorkQueue queue;
    private volatile Moment current;
    private volatile Duration offset = Duration.ZERO;
    private volatile boolean lost;
    private Vector<Happening> caughtUp = Vector.empty();
    private int failures;
    private int alone;

    TableWriter(Table table, Moment loaded, Surroundings around, WorkQueue queue) {
        this.table = table;
        this.current = loaded;
        this.around = around;
        this.queue = queue;
    }

    Moment current() {
        return current;
    }

    /** How far the store's clock is ahead of this node's. */
    Duration offset() {
        return offset;
    }

    /** True if this node's memory of the game cannot be trusted: it must be loaded again. */
    boolean lost() {
        return lost;
    }

    /** One batch. The answer is how long to wait before the next: nothing if all went well. */
    Duration next() {
        List<Work> works = queue.take(alone > 0 ? 1 : Integer.MAX_VALUE);
        if (works.isEmpty()) {
            return Duration.ZERO;
        }
        MDC.put("game", table.id());
        MDC.put("day", current.day() + 1);
        Moment before = current;
        try {
            Written written = write(works);
            failures = 0;
            alone = Math.max(0, alone - 1);
            publish(before, written.happenings());
            written.tell();
            return Duration.ZERO;
        } catch (GameNotPlayable different) {
            LOG.errorf(different, "Game %d is dropped from this node's memory", table.id());
            lost = true;
            works.forEach(each -> each.fail(different));
            return Duration.ZERO;
        } catch (StoreException away) {
            publish(before, caughtUp);
            return away.passing() ? later(works, away) : apart(works, away);
        } catch (RuntimeException | Error defect) {
            return apart(works, defect);
        }
    }

    private Written write(List<Work> works) {
        caughtUp = Vector.empty();
        if (works.stream().allMatch(Work.Look.class::isInstance)) {
            return looked(works);
        }
        boolean onlyTicks = works.stream().allMatch(Work.Tick.class::isInstance);
        Optional<GameStore.Hold> lock =
                onlyTicks ? around.store().tryHold(table.id()) : around.store().hold(table.id());
        if (lock.isEmpty()) {
            return written(Vector.empty());
        }
        try (GameStore.Hold hold = lock.get()) {
            long began = System.nanoTime();
            offset = Duration.between(Instant.now(), hold.now());
            if (hold.row().version() != current.version()) {
                catchUp(hold.row(), hold.journal(current.seq()));
            }
            return fold(works, hold, began);
        }
    }

    private Written fold(List<Work> works, GameStore.Hold hold, long began) {
        Map<String, Entry> known = hold.find(keys(works));
        Fold fold = new Fold(current, hold.now(), around.bots(), around.laws());
        fold.dueDay();
        Written written = written(caughtUp);
        Map<String, Answer> fresh = new HashMap<>();
        int done = 0;
        for (Work work : works) {
            if (done > 0 && System.nanoTime() - began > FOLDING_NANOS) {
                break;
            }
            done++;
            if (work instanceof Work.Order order) {
                Entry old = known.get(order.key());
                if (old != null) {
                    written.repeat(order, old);
                } else {
                    written.answer(order, fresh.computeIfAbsent(order.key(), key -> fold.command(order)));
                }
            } else if (work instanceof Work.Act act) {
                written.answer(act, fold.act(act.host(), act.act()));
            } else if (work instanceof Work.Look look) {
                written.answer(look);
            }
        }
        if (fold.changed()) {
            commit(fold, hold, began, written, done);
        }
        queue.putBack(works.subList(done, works.size()));
        return written;
    }

    private void commit(Fold fold, GameStore.Hold hold, long began, Written written, int commands) {
        if (fold.keeps()) {
            hold.expect(fold.world());
        }
        Moment after = fold.moment();
        long writing = System.nanoTime();
        hold.write(fold.batch(after));
        hold.commit();
        current = after;
        written.happened(fold.happenings());
        around.metrics().committed(System.nanoTime() - writing, commands);
        if (fold.dayPassed()) {
            around.metrics().dayPassed(System.nanoTime() - began, after.clock().lateMillis());
        }
        if (fold.happenings().exists(each -> each.event() instanceof CascadeUnfinished)) {
            around.metrics().cascadeUnfinished();
        }
        around.announcer().announce(new Head(table.id(), after.seq(), after.version()));
    }

    private Written looked(List<Work> works) {
        GameRow row = around.store().row(table.id()).orElseThrow();
        if (row.version() > current.version()) {
            catchUp(row, around.store().journal(table.id(), current.seq(), row.seq()));
        }
        Written written = written(caughtUp);
        works.forEach(each -> written.answer((Work.Look) each));
        return written;
    }

    private void catchUp(GameRow row, List<Entry> tail) {
        if (row.rules() != Rules.VERSION || row.seq() < current.seq()) {
            throw new GameNotPlayable("Game " + table.id() + " is at row " + row.seq() + " under rules " + row.rules()
                    + "; this node had it at row " + current.seq() + " under rules " + Rules.VERSION + ".");
        }
        Replay replay = new Replay(table.id(), current.world(), current.series(), current.dawn()).over(tail);
        caughtUp = replay.happenings();
        current = replay.moment(row);
    }

    private void publish(Moment before, Vector<Happening> happenings) {
        if (current != before) {
            try {
                around.listener().wentOn(table, new Step(before, current, happenings));
            } catch (RuntimeException defect) {
                LOG.errorf(defect, "Game %d: a listener fails at row %d", table.id(), current.seq());
            }
        }
    }

    /** Nobody knows what became of the batch: the next try looks its keys up before doing anything again. */
    private Duration later(List<Work> works, StoreException away) {
        failures++;
        around.metrics().retried();
        if (failures == 1 || failures % 20 == 0) {
            LOG.warnf(
                    "Game %d: %d waiting, the store is away (try %d): %s",
                    table.id(), works.size(), failures, away.getMessage());
        }
        queue.putBack(works);
        return Duration.ofMillis(Math.min(2_000, 20L << Math.min(failures, 10)));
    }

    /** Something in the batch cannot be written: each work is tried alone, so that only its own caller learns it. */
    private Duration apart(List<Work> works, Throwable defect) {
        if (works.size() == 1 && ++failures >= TRIES_ALONE) {
            LOG.errorf(defect, "Game %d: cannot be written: %s", table.id(), works.get(0));
            failures = 0;
            works.get(0).fail(defect);
            return Duration.ZERO;
        }
        alone = Math.max(alone, works.size());
        queue.putBack(works);
        return Duration.ofMillis(10);
    }

    private Written written(Vector<Happening> already) {
        return new Written(table.id(), around, queue, already);
    }

    private static List<String> keys(List<Work> works) {
        List<String> keys = new ArrayList<>();
        for (Work each : works) {
            if (each instanceof Work.Order order) {
                keys.add(order.key());
            }
        }
        return keys;
    }
}
