package org.stakewood.game;

import java.util.Optional;
import org.stakewood.economy.command.HostCommand;

/** What a host does to the clock, the rules and the plan of a session; durable when the answer is there, effective for everybody. */
public final class Control {

    private final Sessions sessions;
    private final Tables tables;

    public Control(Sessions sessions, Tables tables) {
        this.sessions = sessions;
        this.tables = tables;
    }

    /** Ends the lobby. The clock afterwards; empty if that takes longer than a page waits (it will still be done). */
    public Optional<ClockState> start(long host, long session) {
        return act(host, session, new ClockAct.Start());
    }

    /** Everything stands still. */
    public Optional<ClockState> pause(long host, long session) {
        return act(host, session, new ClockAct.Pause());
    }

    /** Goes on with what was left of the day. */
    public Optional<ClockState> resume(long host, long session) {
        return act(host, session, new ClockAct.Resume());
    }

    /** Ends the game before its last day, for good. */
    public Optional<ClockState> end(long host, long session) {
        sessions.owned(host, session);
        return act(host, session, new ClockAct.End());
    }

    /** One day now; the clock stands still before and after. */
    public Optional<ClockState> step(long host, long session) {
        return act(host, session, new ClockAct.Step(day(host, session) + 1));
    }

    /** Goes on for a number of days, then stands still. */
    public Optional<ClockState> run(long host, long session, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("run " + days + " days");
        }
        return act(host, session, new ClockAct.RunUntil(day(host, session) + days));
    }

    /** Another length of a day, {@link ClockState#SHORTEST_DAY} to {@link ClockState#LONGEST_DAY} milliseconds. */
    public Optional<ClockState> speed(long host, long session, long millisPerDay) {
        if (millisPerDay < ClockState.SHORTEST_DAY || millisPerDay > ClockState.LONGEST_DAY) {
            throw new IllegalArgumentException("a day of " + millisPerDay + " ms");
        }
        return act(host, session, new ClockAct.Speed(millisPerDay));
    }

    /** How much longer a day is after one that was not final: 0 to 600 seconds. */
    public Optional<ClockState> breath(long host, long session, int seconds) {
        if (seconds < 0 || seconds > 600) {
            throw new IllegalArgumentException("a breath of " + seconds + " s");
        }
        return act(host, session, new ClockAct.Breath(seconds));
    }

    /**
     * Changes a rule, or plans or takes back an event, in every network of a session.
     *
     * @param key the form's own: the same form sent twice acts once
     * @return what became of it: the first answer that is no acceptance, else the last; empty if that takes longer than a
     *     page waits
     */
    public Optional<Answer> intervene(long host, long session, String key, HostCommand command) {
        Optional<Answer> last = Optional.empty();
        for (long game : sessions.owned(host, session).games()) {
            last = tables.await(tables.table(game).submit(host, key, command));
            if (last.isPresent() && !(last.get() instanceof Answer.Accepted)) {
                return last;
            }
        }
        return last;
    }

    private Optional<ClockState> act(long host, long session, ClockAct act) {
        Optional<ClockState> last = Optional.empty();
        for (long game : sessions.helped(host, session).games()) {
            last = tables.await(tables.table(game).act(host, act));
        }
        return last;
    }

    private int day(long host, long session) {
        return tables.table(sessions.helped(host, session).game()).current().day();
    }
}
