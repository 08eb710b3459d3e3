package org.stakewood.game;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Rules;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatStore;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/**
 * Sets a game back to the morning of an earlier day. Nothing that was recorded is changed: the game goes on as another
 * one, whose journal is a copy of the old one's up to that morning, and the old one is kept and counts no more. Who sits
 * where is one transaction; that the worlds know their people is repaired by {@link Lobby#settle}.
 */
public final class Rollback {

    private static final int ROWS = 256;

    private final RollbackStore store;
    private final GameStore games;
    private final Sessions sessions;
    private final SeatStore seats;
    private final Lobby lobby;
    private final Control control;
    private final Tables tables;
    private final Notes notes;

    public Rollback(
            RollbackStore store,
            GameStore games,
            Sessions sessions,
            SeatStore seats,
            Lobby lobby,
            Control control,
            Tables tables,
            Notes notes) {
        this.store = store;
        this.games = games;
        this.sessions = sessions;
        this.seats = seats;
        this.lobby = lobby;
        this.control = control;
        this.tables = tables;
        this.notes = notes;
    }

    /**
     * What each network would lose if it went back to the morning of a day, in their order. Refused: as by
     * {@link #setBack}.
     *
     * @param network number of the network, from 1; 0 for all
     */
    public List<Loss> look(long host, long session, int network, int day) {
        Session owned = owned(host, session);
        List<Loss> losses = new ArrayList<>();
        for (long game : chosen(owned, network)) {
            Loss since = store.since(game, end(game, day));
            losses.add(new Loss(tables.row(game).day() - (day - 1), since.people(), since.acts(), since.host()));
        }
        return losses;
    }

    /**
     * Pauses the networks and sets them back. Refused: NOT_FOUND, PRACTISING during a practice round, DAYS_INVALID unless
     * the day is one from the second to the one being played, in each of them, OVER before the start and after the end.
     *
     * @param network number of the network, from 1; 0 for all
     * @throws Busy if a clock has not stopped in time; then nothing is set back, and it can be done again
     */
    public void setBack(long host, long session, int network, int day) {
        Session owned = owned(host, session);
        List<Long> chosen = chosen(owned, network);
        chosen.forEach(each -> end(each, day));
        control.only(network == 0 ? null : network).pause(host, session);
        if (chosen.stream().anyMatch(each -> tables.row(each).clock().running())) {
            throw new Busy("The clock takes long to stop.");
        }
        List<SetBack> cuts = chosen.stream().map(each -> cut(each, day)).toList();
        if (!store.setBack(session, cuts, new AuditEntry(host, null, null, "SetBack", String.valueOf(day)))) {
            throw new Sorry(Sorry.Why.OVER);
        }
        try {
            lobby.settle(session);
            lobby.release(gone(session));
        } finally {
            notes.publish(new Note(session, Note.Kind.MOVED, session));
        }
    }

    /** Games of a session that were left when it was set back, the newest first. */
    public List<Dropped> dropped(long host, long session) {
        sessions.owned(host, session);
        return store.dropped(session);
    }

    private Session owned(long host, long session) {
        Session owned = sessions.owned(host, session);
        if (owned.practising()) {
            throw new Sorry(Sorry.Why.PRACTISING);
        }
        return owned;
    }

    private static List<Long> chosen(Session session, int network) {
        if (network < 0 || network > session.networks().size()) {
            throw new Sorry(Sorry.Why.NOT_FOUND);
        }
        return network == 0 ? session.games() : List.of(session.network(network).game());
    }

    /** The row after which the morning of a day begins. */
    private long end(long game, int day) {
        GameStatus status = tables.row(game).clock().status();
        if (status == GameStatus.LOBBY || status == GameStatus.OVER) {
            throw new Sorry(Sorry.Why.OVER);
        }
        if (day < 2 || day > tables.row(game).day() + 1) {
            throw new Sorry(Sorry.Why.DAYS_INVALID);
        }
        return store.endOf(game, day - 1).orElseThrow(() -> new Sorry(Sorry.Why.DAYS_INVALID));
    }

    private SetBack cut(long game, int day) {
        long until = end(game, day);
        World world = world(game, until);
        return new SetBack(
                game, until, day - 1, StateHash.of(world), world.accounts().size());
    }

    /** The world after a row, computed again and checked against the hashes on the way. */
    private World world(long game, long until) {
        GameRow row = tables.row(game);
        World world =
                games.snapshot(game, Rules.VERSION, until).map(Snapshot::world).orElseGet(() -> opening(game));
        long from =
                games.snapshot(game, Rules.VERSION, until).map(Snapshot::seq).orElse(0L);
        while (from < until) {
            List<Entry> some = games.journal(game, from, Math.min(until, from + ROWS));
            world = new Replay(game, world, Series.NONE, world)
                    .over(some)
                    .moment(row)
                    .world();
            from = Math.min(until, from + ROWS);
        }
        return world;
    }

    private World opening(long game) {
        GameStart start = games.start(game);
        return Genesis.world(start.scenario(), start.seed(), start.seats());
    }

    /** Who has left: the world of that morning may not know of it. */
    private List<Seat> gone(long session) {
        List<Seat> all = seats.of(session);
        return all.stream()
                .filter(each -> !each.state().kept() && each.account() >= 0)
                .filter(each -> all.stream()
                        .noneMatch(other -> other.state().kept()
                                && other.game() == each.game()
                                && other.account() == each.account()))
                .toList();
    }
}
