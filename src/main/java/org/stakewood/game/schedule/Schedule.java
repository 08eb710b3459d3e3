package org.stakewood.game.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.stakewood.game.ClockAct;
import org.stakewood.game.ClockState;
import org.stakewood.game.Clocks;
import org.stakewood.game.GameStatus;
import org.stakewood.game.PauseReason;
import org.stakewood.game.Sorry;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/**
 * Keeps the appointments of classes. Every node looks each second; the row's lock lets one work at an appointment, and
 * every act on a clock names where it ends, so that an appointment that a crash has left half done is simply done again.
 */
public final class Schedule {

    private static final Logger LOG = Logger.getLogger(Schedule.class);
    private static final Duration LATEST = Duration.ofDays(60);
    private static final long LONGEST_LOOK = 5_000;
    private static final long MINUTE = 60_000;
    private static final int MOST = 20;

    private final AppointmentStore store;
    private final Sessions sessions;
    private final Clocks clocks;
    private volatile Map<Long, List<Appointment>> known = Map.of();

    public Schedule(AppointmentStore store, Sessions sessions, Clocks clocks) {
        this.store = store;
        this.sessions = sessions;
        this.clocks = clocks;
    }

    /**
     * All networks begin at a moment, or later if a practice round is on then: when it has ended. Refused: TIME_INVALID
     * unless the moment is to come, within 60 days, and no network has begun.
     */
    public void start(long host, long session, Instant at) {
        Session of = sessions.helped(host, session);
        Instant now = store.now();
        boolean begun = of.games().stream().anyMatch(each -> clocks.clock(each).status() != GameStatus.LOBBY);
        if (begun || at.isBefore(now) || at.isAfter(now.plus(LATEST))) {
            throw new Sorry(Sorry.Why.TIME_INVALID);
        }
        keep(host, Appointment.start(session, at), at.toString());
    }

    /**
     * All networks stop after a day. Refused: DAYS_INVALID unless the day is still to come in every network,
     * TIME_INVALID for less than a minute or more than a day.
     *
     * @param minutes after which they go on by themselves, counted from when the last has stopped; null to wait for the
     *     host
     */
    public void pause(long host, long session, int day, Integer minutes) {
        Session of = sessions.helped(host, session);
        requireMinutes(minutes == null ? 1 : minutes);
        if (of.games().stream().anyMatch(each -> day <= clocks.day(each) || day >= clocks.days(each))) {
            throw new Sorry(Sorry.Why.DAYS_INVALID);
        }
        keep(host, Appointment.pause(session, day, minutes), day + (minutes == null ? "" : " " + minutes));
    }

    /**
     * All networks stop when their clocks have run for some minutes after the warm-up; a pause shifts it. Refused:
     * DAYS_INVALID for a warm-up longer than the game, TIME_INVALID for less than a minute or more than a day.
     *
     * @param warmUp days before the time begins; 0 for from the start
     */
    public void timer(long host, long session, int warmUp, int minutes) {
        Session of = sessions.helped(host, session);
        requireMinutes(minutes);
        if (warmUp < 0 || of.games().stream().anyMatch(each -> warmUp >= clocks.days(each))) {
            throw new Sorry(Sorry.Why.DAYS_INVALID);
        }
        keep(host, Appointment.timer(session, warmUp, minutes), minutes + " " + warmUp);
    }

    /** Takes an appointment back; nothing if it is done. */
    public void cancel(long host, long session, long appointment) {
        sessions.helped(host, session);
        boolean here = store.open(session).stream().anyMatch(each -> each.id() == appointment);
        if (here && store.work(appointment, (each, now) -> each.finished()).isPresent()) {
            sessions.keep(host, session, "ScheduleCancel", "");
            refresh();
        }
    }

    /** What is to come in a session, as this node knew a second ago. */
    public List<Appointment> coming(long session) {
        return known.getOrDefault(session, List.of());
    }

    /** The same, asked anew. */
    public List<Appointment> fresh(long session) {
        return store.open(session);
    }

    /** The store's clock, for countdowns. */
    public Instant now() {
        return store.now();
    }

    /** Looks once; to be called every second, on every node. */
    public void look() {
        boolean changed = false;
        for (Appointment each : refresh()) {
            try {
                changed |= store.work(each.id(), this::work)
                        .filter(after -> !after.equals(each))
                        .isPresent();
            } catch (RuntimeException later) {
                LOG.warnf(later, "Appointment %d of session %d is tried again", each.id(), each.session());
            }
        }
        if (changed) {
            refresh();
        }
    }

    private Appointment work(Appointment one, Instant now) {
        Session session = sessions.find(one.session()).orElseThrow();
        if (session.practising()) {
            return one;
        }
        List<Long> games = session.games();
        return switch (one.kind()) {
            case START -> begin(one, games, now);
            case BREAK -> rest(one, games, now);
            case TIMER -> count(one, games, now);
        };
    }

    private Appointment begin(Appointment one, List<Long> games, Instant now) {
        if (now.isBefore(one.at())) {
            return one;
        }
        games.forEach(each -> clocks.act(each, new ClockAct.Start()));
        return one.finished();
    }

    private Appointment rest(Appointment one, List<Long> games, Instant now) {
        if (one.at() != null) {
            return goOn(one, games, now);
        }
        boolean all = true;
        for (long game : games) {
            ClockState clock = clocks.clock(game);
            boolean reached = clocks.day(game) >= one.day() || clock.status() == GameStatus.OVER;
            all &= reached;
            if (reached) {
                clocks.act(game, new ClockAct.Pause());
            } else if (!one.day().equals(clock.runUntil())) {
                clocks.act(game, new ClockAct.StopAfter(one.day()));
            }
        }
        if (!all) {
            return one;
        }
        return one.minutes() == null ? one.finished() : one.until(now.plusSeconds(60L * one.minutes()));
    }

    /** A host who goes on before the end has ended the break; a host who pauses during it is not overruled. */
    private Appointment goOn(Appointment one, List<Long> games, Instant now) {
        boolean running = games.stream().anyMatch(each -> clocks.clock(each).running());
        if (running || !now.isBefore(one.at())) {
            if (!running) {
                games.stream()
                        .filter(each -> clocks.clock(each).reason() != PauseReason.DEFECT)
                        .forEach(each -> clocks.act(each, new ClockAct.Resume()));
            }
            return one.finished();
        }
        return one;
    }

    private Appointment count(Appointment one, List<Long> games, Instant now) {
        boolean warm = games.stream().allMatch(each -> clocks.day(each) >= one.day());
        boolean running = games.stream().anyMatch(each -> clocks.clock(each).running());
        if (one.left() == null) {
            return warm && running ? one.counted(one.minutes() * MINUTE, now) : one;
        }
        long passed = Duration.between(one.seenAt(), now).toMillis();
        long left = one.left() - (running ? Math.min(Math.max(0, passed), LONGEST_LOOK) : 0);
        if (left > 0) {
            return one.counted(left, now);
        }
        games.forEach(each -> clocks.act(each, new ClockAct.Pause()));
        return one.counted(0, now).finished();
    }

    private void keep(long host, Appointment wanted, String detail) {
        if (store.open(wanted.session()).size() >= MOST) {
            throw new Sorry(Sorry.Why.TIME_INVALID);
        }
        store.add(wanted);
        String kind = wanted.kind().name();
        sessions.keep(
                host,
                wanted.session(),
                "Schedule" + kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT),
                detail);
        refresh();
    }

    private List<Appointment> refresh() {
        List<Appointment> all = store.open();
        known = all.stream().collect(Collectors.groupingBy(Appointment::session));
        return all;
    }

    private static void requireMinutes(int minutes) {
        if (minutes < 1 || minutes > Appointment.MOST_MINUTES) {
            throw new Sorry(Sorry.Why.TIME_INVALID);
        }
    }
}
