package org.stakewood.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.IntFunction;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.command.CancelShock;
import org.stakewood.economy.command.HostCommand;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/** What a host does to the clock, the rules and the plan of a session; durable when the answer is there, effective for everybody. */
public final class Control {

    private static final int ALL = 0;

    private final Sessions sessions;
    private final Tables tables;
    private final int network;

    /** A hand on all networks of a session at once. */
    public Control(Sessions sessions, Tables tables) {
        this(sessions, tables, ALL);
    }

    private Control(Sessions sessions, Tables tables, int network) {
        this.sessions = sessions;
        this.tables = tables;
        this.network = network;
    }

    /** A hand on one network only, from 1; on all for null. Refused later: NOT_FOUND where there is no such network. */
    public Control only(Integer one) {
        return new Control(sessions, tables, one == null ? ALL : one);
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
        return act(host, session, day -> new ClockAct.Step(day + 1));
    }

    /** Goes on for a number of days, then stands still. */
    public Optional<ClockState> run(long host, long session, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("run " + days + " days");
        }
        return act(host, session, day -> new ClockAct.RunUntil(day + days));
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
     * Changes a rule, or plans or takes back an event, in every network of a session or in the one of this hand.
     *
     * @param key the form's own: the same form sent twice acts once
     * @return what became of it: the first answer that is no acceptance, else the last; empty if that takes longer than a
     *     page waits. What one of the networks refuses now is done in none; what is taken back is taken back where it is
     */
    public Optional<Answer> intervene(long host, long session, String key, HostCommand command) {
        Optional<Answer> last = Optional.empty();
        List<Long> games = games(sessions.owned(host, session));
        List<Long> willing = games.stream()
                .filter(each -> willing(tables.table(each), host, key, command))
                .toList();
        if (command instanceof CancelShock && !willing.isEmpty()) {
            games = willing;
        } else if (willing.size() < games.size()) {
            games = games.stream()
                    .filter(each -> !willing.contains(each))
                    .limit(1)
                    .toList();
        }
        for (long game : games) {
            last = tables.await(tables.table(game).submit(host, key, command));
            if (last.isPresent() && !(last.get() instanceof Answer.Accepted)) {
                return last;
            }
        }
        return last;
    }

    /** True if the rules allow a command now, or it was answered before. */
    private static boolean willing(Table table, long host, String key, HostCommand command) {
        return command.apply(table.current().world()) instanceof Outcome.Accepted || table.answered(host, key);
    }

    private Optional<ClockState> act(long host, long session, ClockAct act) {
        return act(host, session, day -> act);
    }

    /** All networks are asked before any is waited for, so that they go on together. */
    private Optional<ClockState> act(long host, long session, IntFunction<ClockAct> act) {
        List<CompletionStage<ClockState>> asked = new ArrayList<>();
        for (long game : games(sessions.helped(host, session))) {
            Table table = tables.table(game);
            asked.add(table.act(host, act.apply(table.current().day())));
        }
        Optional<ClockState> last = Optional.empty();
        for (CompletionStage<ClockState> each : asked) {
            last = tables.await(each);
        }
        return last;
    }

    private List<Long> games(Session session) {
        if (network == ALL) {
            return session.games();
        }
        if (network < 1 || network > session.networks().size()) {
            throw new Sorry(Sorry.Why.NOT_FOUND);
        }
        return List.of(session.network(network).game());
    }
}
