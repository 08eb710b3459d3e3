package org.stakewood.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.stakewood.economy.Account;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.lesson.LessonShelf;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatStore;
import org.stakewood.game.session.Network;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.SessionPlan;
import org.stakewood.game.session.Sessions;

/**
 * Practice rounds that do not count. The class sits in games of their own, with the same rules and another seed, and
 * comes back to its game, which nobody has touched meanwhile. Every step can be done again after a crash: who sits where
 * is one transaction; that a world knows its people is repaired by {@link Lobby#settle}.
 */
public final class Practice {

    private final PracticeStore store;
    private final Sessions sessions;
    private final SeatStore seats;
    private final Lobby lobby;
    private final LessonShelf shelf;
    private final Tables tables;
    private final Notes notes;

    public Practice(
            PracticeStore store,
            Sessions sessions,
            SeatStore seats,
            Lobby lobby,
            LessonShelf shelf,
            Tables tables,
            Notes notes) {
        this.store = store;
        this.sessions = sessions;
        this.seats = seats;
        this.lobby = lobby;
        this.shelf = shelf;
        this.tables = tables;
        this.notes = notes;
    }

    /**
     * Everybody goes over to a practice round, whose clock runs for some days and then stands still. Refused:
     * NOT_FOUND, DAYS_INVALID unless it is shorter than the game, NOT_IN_LOBBY once the game has begun or while a
     * practice is on.
     */
    public void begin(long host, long session, int days) {
        Session owned = sessions.owned(host, session);
        Table first = tables.table(owned.game());
        if (days < 1 || days >= first.current().days()) {
            throw new Sorry(Sorry.Why.DAYS_INVALID);
        }
        if (owned.practising()) {
            throw new Sorry(Sorry.Why.NOT_IN_LOBBY);
        }
        Seed seed = Seed.random();
        List<SessionPlan.Network> rounds = new ArrayList<>();
        for (Network each : owned.networks()) {
            rounds.add(round(each, seed, days));
        }
        if (!store.begin(session, rounds, act(host, "StartPractice", String.valueOf(days)))) {
            throw new Sorry(Sorry.Why.NOT_IN_LOBBY);
        }
        try {
            lobby.settle(session);
            all(host, sessions.owned(host, session).games(), new ClockAct.Start());
        } finally {
            // Pages look again once the clock runs: one that looked before would stay in the lobby.
            tell(session);
        }
    }

    /**
     * The practice is over and everybody is back in the lobby of the game that counts. Nothing if no practice is on.
     *
     * @throws Busy if its clocks have not stopped in time; then nobody has moved, and it can be done again
     */
    public void end(long host, long session) {
        Session owned = sessions.owned(host, session);
        if (!owned.practising()) {
            return;
        }
        if (!all(host, owned.games(), new ClockAct.End())) {
            throw new Busy("The practice takes long to end.");
        }
        List<Moving> moves = new ArrayList<>();
        for (int i = 0; i < owned.games().size(); i++) {
            long to = owned.counted().get(i).game();
            moves.add(new Moving(
                    owned.games().get(i),
                    to,
                    tables.table(to).current().publicView().accounts()));
        }
        free(moves, session);
        store.end(session, moves, act(host, "EndPractice", ""));
        try {
            lobby.settle(session);
            free(moves, session);
        } finally {
            tell(session);
        }
    }

    /** The same act on all clocks; true if all have done it in time. */
    private boolean all(long host, List<Long> games, ClockAct act) {
        List<CompletionStage<ClockState>> asked =
                games.stream().map(each -> tables.table(each).act(host, act)).toList();
        boolean done = true;
        for (CompletionStage<ClockState> each : asked) {
            done &= tables.await(each).isPresent();
        }
        return done;
    }

    private static AuditEntry act(long host, String act, String detail) {
        return new AuditEntry(host, null, null, act, detail);
    }

    /** Accounts whose people have left while practising are played by bots again. */
    private void free(List<Moving> moves, long session) {
        List<Seat> all = seats.of(session);
        for (Moving each : moves) {
            Table table = tables.table(each.to());
            Set<Integer> taken = all.stream()
                    .filter(seat -> seat.state().kept() && (seat.game() == each.from() || seat.game() == each.to()))
                    .map(Seat::account)
                    .collect(Collectors.toSet());
            for (Account account : table.current().world().accounts()) {
                if (account.person() && !taken.contains(account.id())) {
                    String key = "practice:" + each.from() + ":free:" + account.id();
                    tables.await(table.submit(key, new HandSeat(account.id(), false, true, false)));
                }
            }
        }
    }

    private void tell(long session) {
        notes.publish(new Note(session, Note.Kind.MOVED, session));
    }

    private SessionPlan.Network round(Network network, Seed seed, int days) {
        GameStart start = tables.start(network.game());
        ClockState clock = tables.table(network.game()).current().clock();
        Scenario scenario = fresh(network, start.scenario(), seed.value());
        World opening = Genesis.world(scenario, seed.value(), start.seats());
        return new SessionPlan.Network(
                network.label(),
                network.changed(),
                new GameStart(scenario, seed.value(), start.seats()),
                opening,
                StateHash.of(opening),
                seed.hash(),
                seed.nonce(),
                ClockState.lobby(clock.millisPerDay(), clock.breathSeconds(), days));
    }

    /** The same rules; recorded prices are cut anew, so that practice does not tell what is to come. */
    private Scenario fresh(Network network, Scenario scenario, long seed) {
        List<Double> closes = scenario.outside().closes();
        if (closes.isEmpty()) {
            return scenario;
        }
        List<Double> other = shelf.byId(network.lesson())
                .map(file -> file.rules().apply(seed).outside().closes())
                .filter(each -> each.size() == closes.size())
                .orElseGet(() -> backwards(closes));
        return scenario.withOutside(scenario.outside().withCloses(other));
    }

    /** The same moves from the last to the first, for a scenario that is no longer kept. */
    private static List<Double> backwards(List<Double> closes) {
        List<Double> other = new ArrayList<>();
        double now = closes.get(0);
        other.add(now);
        for (int i = closes.size() - 1; i > 0; i--) {
            now *= closes.get(i) / closes.get(i - 1);
            other.add(now);
        }
        return other;
    }
}
