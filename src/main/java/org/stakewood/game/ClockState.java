package org.stakewood.game;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * A game's clock as a value. All moments are the database's; nothing here reads a clock. A day is never skipped: who is
 * late gets slower.
 *
 * @param status whether it runs
 * @param millisPerDay length of a day, milliseconds
 * @param nextDayAt when the day being played ends; null unless running
 * @param remaining milliseconds left of the day being played while the clock stands still; null while running
 * @param runUntil number of days passed after which it stops by itself; null if it does not
 * @param breathSeconds how much longer a day is after one that was not final, so that people can talk about it; 0 for
 *     not at all
 * @param reason why it stands still; null unless paused, broken, or waiting in the lobby for a practice to end
 * @param lateMillis how late the last day was, milliseconds
 */
public record ClockState(
        GameStatus status,
        long millisPerDay,
        Instant nextDayAt,
        Long remaining,
        Integer runUntil,
        int breathSeconds,
        PauseReason reason,
        long lateMillis) {

    /** Shortest day a host may set, milliseconds. */
    public static final long SHORTEST_DAY = 100;

    /** Longest day a host may set, milliseconds: a week, for a game played at home. */
    public static final long LONGEST_DAY = Duration.ofDays(7).toMillis();

    public ClockState {
        if (millisPerDay < SHORTEST_DAY || millisPerDay > LONGEST_DAY) {
            throw new IllegalArgumentException("a day of " + millisPerDay + " ms");
        }
    }

    /** The clock of a game that has not begun. */
    public static ClockState lobby(long millisPerDay, int breathSeconds) {
        return lobby(millisPerDay, breathSeconds, null);
    }

    /** The same, of a game that will stop by itself once some days have passed; null for never. */
    public static ClockState lobby(long millisPerDay, int breathSeconds, Integer runUntil) {
        return new ClockState(GameStatus.LOBBY, millisPerDay, null, millisPerDay, runUntil, breathSeconds, null, 0);
    }

    /** True if people and bots may act. */
    public boolean running() {
        return status == GameStatus.RUNNING;
    }

    /** True if the game was left for good: nobody acts in it again, and no act moves its clock. */
    public boolean left() {
        return reason == PauseReason.LEFT;
    }

    /** True if the game waits in the lobby until a practice is over. */
    public boolean waiting() {
        return reason == PauseReason.PRACTICE;
    }

    /** True if the day being played has ended by the clock. */
    public boolean due(Instant now) {
        return running() && !nextDayAt.isAfter(now);
    }

    /**
     * The first day begins, and the clock stops by itself where it was set to; one that is not in the lobby, or waits
     * there for a practice to end, is left as it is.
     */
    public ClockState start(Instant now) {
        return status == GameStatus.LOBBY && !waiting() ? going(now.plusMillis(millisPerDay), runUntil) : this;
    }

    /** Stands still from now on; what was left of the day stays left. No effect unless running. */
    public ClockState pause(Instant now, PauseReason why) {
        return running() ? still(left(now), why) : this;
    }

    /** Goes on with what was left of the day. No effect unless paused, nor in a game that was left. */
    public ClockState resume(Instant now) {
        return status == GameStatus.PAUSED && !left() ? going(now.plusMillis(remaining), null) : this;
    }

    /** Goes on, and stops by itself once {@code day} days have passed. No effect after the end or if broken. */
    public ClockState runUntil(Instant now, int day) {
        ClockState going = running() ? this : start(now).resume(now);
        return going.running() ? going.going(going.nextDayAt, day) : going;
    }

    /** Stops by itself once {@code day} days have passed. No effect while it stands. */
    public ClockState stopAfter(int day) {
        return running() ? going(nextDayAt, day) : this;
    }

    /** Another length of a day; what is left of the day being played shrinks or grows with it. */
    public ClockState speed(Instant now, long millis) {
        double factor = (double) millis / millisPerDay;
        Instant next = running() ? now.plusMillis((long) (left(now) * factor)) : nextDayAt;
        Long rest = remaining == null ? null : Long.valueOf((long) (remaining * factor));
        return new ClockState(status, millis, next, rest, runUntil, breathSeconds, reason, lateMillis);
    }

    /** Another breath after a day that is not final. */
    public ClockState withBreath(int seconds) {
        return new ClockState(status, millisPerDay, nextDayAt, remaining, runUntil, seconds, reason, lateMillis);
    }

    /** Over before its last day. No effect once it is over, if broken or left, nor while it waits for a practice. */
    public ClockState end() {
        return status == GameStatus.OVER || status == GameStatus.BROKEN || left() || waiting()
                ? this
                : new ClockState(GameStatus.OVER, millisPerDay, null, null, null, breathSeconds, null, lateMillis);
    }

    /** Stopped for good until an operator has looked. */
    public ClockState broken() {
        return new ClockState(
                GameStatus.BROKEN, millisPerDay, null, null, null, breathSeconds, PauseReason.DEFECT, lateMillis);
    }

    /** Stopped because of older rules. */
    public ClockState heldByRules() {
        return new ClockState(
                GameStatus.PAUSED,
                millisPerDay,
                null,
                millisPerDay,
                null,
                breathSeconds,
                PauseReason.RULES,
                lateMillis);
    }

    /**
     * The clock after a day has passed. The next day is due one length after the last one was; if that was more than
     * one length ago, one length after now.
     *
     * @param day days that have passed by now
     * @param days length of the game
     * @param acts days after which the scenario stops the clock
     * @param isFinal whether the day was final
     */
    public ClockState dayPassed(Instant now, int day, int days, Collection<Integer> acts, boolean isFinal) {
        long late = running() ? Math.max(0, Duration.between(nextDayAt, now).toMillis()) : 0;
        if (day >= days) {
            return new ClockState(GameStatus.OVER, millisPerDay, null, null, null, breathSeconds, null, late);
        }
        if (!running()) {
            return new ClockState(status, millisPerDay, null, millisPerDay, runUntil, breathSeconds, reason, 0);
        }
        if (acts.contains(day)) {
            return still(millisPerDay, PauseReason.ACT).withLate(late);
        }
        if (runUntil != null && day >= runUntil) {
            return still(millisPerDay, PauseReason.RUN).withLate(late);
        }
        Instant from = late > millisPerDay ? now : nextDayAt;
        Instant next = from.plusMillis(millisPerDay).plusSeconds(isFinal ? 0 : breathSeconds);
        return going(next, runUntil).withLate(late);
    }

    /** When the game will be over if nobody touches the clock; empty while it stands still. */
    public Optional<Instant> end(int day, int days) {
        return running() ? Optional.of(nextDayAt.plusMillis((days - day - 1L) * millisPerDay)) : Optional.empty();
    }

    private long left(Instant now) {
        return Math.max(0, Duration.between(now, nextDayAt).toMillis());
    }

    private ClockState going(Instant next, Integer until) {
        return new ClockState(GameStatus.RUNNING, millisPerDay, next, null, until, breathSeconds, null, lateMillis);
    }

    private ClockState still(long rest, PauseReason why) {
        return new ClockState(GameStatus.PAUSED, millisPerDay, null, rest, null, breathSeconds, why, lateMillis);
    }

    private ClockState withLate(long late) {
        return new ClockState(status, millisPerDay, nextDayAt, remaining, runUntil, breathSeconds, reason, late);
    }
}
