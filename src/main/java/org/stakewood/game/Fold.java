package org.stakewood.game;

import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Rules;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.HostCommand;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.view.HostView;

/** One batch in the making: commands, acts and at most one day folded onto a moment. Nothing leaves it uncommitted. */
final class Fold {

    private static final Logger LOG = Logger.getLogger(Fold.class);
    private static final int SMALL = 1_000;

    private final Moment base;
    private final Instant now;
    private final Bots bots;
    private final Laws laws;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final List<AuditEntry> audit = new ArrayList<>();
    private World world;
    private ClockState clock;
    private Series series;
    private World dawn;
    private boolean dayPassed;

    Fold(Moment base, Instant now, Bots bots, Laws laws) {
        this.base = base;
        this.now = now;
        this.bots = bots;
        this.laws = laws;
        this.world = base.world();
        this.clock = base.clock();
        this.series = base.series();
    }

    /** A day that the clock says has ended comes before everything else. */
    void dueDay() {
        if (clock.due(now)) {
            passDay();
        }
    }

    /** A host's act. */
    ClockState act(Long host, ClockAct act) {
        ClockState after = act.on(clock, now);
        boolean passes =
                act.passes() == world.day() + 1 && after.status() == GameStatus.PAUSED && !after.left() && !dayPassed;
        if (passes || !after.equals(clock)) {
            audit.add(new AuditEntry(host, null, world.day(), act.getClass().getSimpleName(), act.toString()));
        }
        clock = after;
        if (passes) {
            passDay();
        }
        return clock;
    }

    /** A command of a seat or of a host. */
    Answer command(Work.Order order) {
        String key = order.key();
        Integer account = order.account();
        Command command = order.command();
        Integer millis = order.millis();
        if (clock.left()) {
            // Who asked did not know yet. Nothing is written: what was left stays as it was recorded.
            return new Answer.Barred(Answer.Bar.PRACTICE_OVER);
        }
        if (account != null && !clock.running() || clock.status() == GameStatus.BROKEN) {
            return new Answer.TurnedAway(add(key, account, command, Result.TURNED_AWAY, null, millis), today());
        }
        Outcome outcome;
        try {
            outcome = command.apply(world);
        } catch (RuntimeException | StackOverflowError defect) {
            LOG.errorf(defect, "Game %d: the program fails at %s (%s)", base.game(), command, key);
            return new Answer.Defect(add(key, account, command, Result.DEFECT, null, millis));
        }
        if (outcome instanceof Outcome.Refused refused) {
            long seq = add(key, account, command, Result.REFUSED, refused, millis);
            return new Answer.Refused(seq, today(), refused.refusal());
        }
        Outcome.Accepted accepted = (Outcome.Accepted) outcome;
        int day = today();
        long seq = add(key, account, command, Result.ACCEPTED, null, millis);
        if (command instanceof HostCommand act) {
            String name = command.getClass().getSimpleName();
            audit.add(new AuditEntry(order.host(), null, world.day(), name, act.detail()));
        }
        world = accepted.world();
        tell(seq, day, accepted.events());
        return new Answer.Accepted(seq, day, accepted.events());
    }

    /** True if there is anything to write. */
    boolean changed() {
        return !entries.isEmpty() || !audit.isEmpty() || !clock.equals(base.clock());
    }

    /** True if a day has passed. */
    boolean dayPassed() {
        return dayPassed;
    }

    /** True if a snapshot of the world is to be kept: of each day; where there are many accounts, of every tenth. */
    boolean keeps() {
        return dayPassed && (world.accounts().size() < SMALL || world.day() % 10 == 0 || world.over());
    }

    /** The world as it is by now. */
    World world() {
        return world;
    }

    /** The game afterwards. */
    Moment moment() {
        long hash = entries.isEmpty() ? base.hash() : StateHash.of(world);
        GameRow row = base.row().after(seq(), hash, world.day(), clock);
        return new Moment(row, world, series, dayPassed ? dawn : base.dawn());
    }

    /** What happened. */
    Vector<Happening> happenings() {
        return Vector.ofAll(happenings);
    }

    /** Everything to write for it. */
    Batch batch(Moment after) {
        if (!entries.isEmpty()) {
            int last = entries.size() - 1;
            entries.set(last, entries.get(last).sealed(after.hash()));
        }
        Snapshot snapshot = keeps() ? new Snapshot(Rules.VERSION, after.seq(), after.hash(), world) : null;
        return new Batch(after.row(), entries, happenings, dayPassed ? DayFold.record(world) : null, snapshot, audit);
    }

    private void passDay() {
        int day = today();
        PassDay command = new PassDay(day, orders());
        Vector<String> faults;
        try {
            if (command.apply(world) instanceof Outcome.Accepted accepted) {
                faults = laws.broken(accepted.world());
                if (faults.isEmpty()) {
                    accept(day, command, accepted);
                    return;
                }
            } else {
                faults = Vector.of("the day was refused");
            }
        } catch (RuntimeException | StackOverflowError defect) {
            LOG.errorf(defect, "Game %d: the program fails at day %d", base.game(), day);
            faults = Vector.of("the program fails: " + defect);
        }
        LOG.errorf(
                "Game %d is stopped before day %d, which breaks: %s. The day's orders are in the journal as DEFECT.",
                base.game(), day, faults.mkString("; "));
        add("day:" + day + ":defect:" + (seq() + 1), null, command, Result.DEFECT, null, null);
        audit.add(new AuditEntry(null, null, world.day(), "Broken", faults.mkString("; ")));
        clock = clock.broken();
    }

    private void accept(int day, PassDay command, Outcome.Accepted accepted) {
        long seq = add("day:" + day, null, command, Result.ACCEPTED, null, null);
        world = accepted.world();
        dawn = world;
        dayPassed = true;
        tell(seq, day, accepted.events());
        boolean isFinal = series.figures().isEmpty() || series.figures().last().isFinal();
        clock = clock.dayPassed(now, day, base.days(), world.scenario().time().acts(), isFinal);
    }

    private Vector<SeatCommand> orders() {
        try {
            return bots.orders(new HostView(base.dawn()), world.seed())
                    .filter(each -> !world.accounts().get(each.account()).person());
        } catch (RuntimeException | StackOverflowError defect) {
            LOG.errorf(defect, "Game %d: the bots fail on day %d, which passes without them", base.game(), today());
            return Vector.empty();
        }
    }

    private long add(
            String key, Integer account, Command command, Result result, Outcome.Refused refused, Integer millis) {
        long seq = seq() + 1;
        entries.add(new Entry(
                seq, today(), key, account, command, result, refused == null ? null : refused.refusal(), millis, null));
        return seq;
    }

    private void tell(long seq, int day, Vector<Event> events) {
        int n = 0;
        for (Event each : events) {
            happenings.add(new Happening(seq, n++, day, each));
            if (each instanceof DayPassed passed) {
                series = series.plus(passed.figures(), DayFold.netWorths(world));
            }
        }
    }

    private long seq() {
        return base.seq() + entries.size();
    }

    private int today() {
        return world.day() + 1;
    }
}
