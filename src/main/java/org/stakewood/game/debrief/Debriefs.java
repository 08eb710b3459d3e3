package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.stakewood.game.CascadeSpan;
import org.stakewood.game.GameRow;
import org.stakewood.game.GameStatus;
import org.stakewood.game.GameStore;
import org.stakewood.game.Moment;
import org.stakewood.game.Note;
import org.stakewood.game.Notes;
import org.stakewood.game.Series;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;

/** Looks back on games, and lets hosts lead their classes through it step by step. */
public final class Debriefs {

    /** Earlier classes that are compared with, at most. */
    public static final int EARLIER = 6;

    private static final int TRADES = 3;
    private static final int KEPT = 24;
    private static final long EARLIER_NANOS = 30_000_000_000L;

    private final DebriefStore store;
    private final GameStore games;
    private final Sessions sessions;
    private final Notes notes;
    private final Map<Long, Before> before = new ConcurrentHashMap<>();
    private final Map<Long, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Known> eldest) {
            return size() > KEPT;
        }
    };

    public Debriefs(DebriefStore store, GameStore games, Sessions sessions, Notes notes) {
        this.store = store;
        this.games = games;
        this.sessions = sessions;
        this.notes = notes;
    }

    /** What a game is looked back on by; computed once for each of its days. */
    public Debrief of(Moment moment) {
        return of(moment.game(), moment.day(), moment.series());
    }

    /** How far a game's debrief has been led, today. */
    public DebriefState state(Moment moment) {
        boolean over = moment.clock().status() == GameStatus.OVER;
        return store.state(moment.game())
                .filter(each -> each.day() == moment.day() && each.over() == over)
                .orElse(DebriefState.none(moment.game(), moment.session(), moment.day(), over));
    }

    /** The debrief that a session's projector shows: the one that was led last, if its game was over. */
    public Optional<DebriefState> latest(long session) {
        return store.latest(session).filter(each -> each.over() && each.at() > 0);
    }

    /**
     * Shows a step, or nothing (0); everybody who looks is told. Refused: NOT_FOUND unless the host owns the session or
     * helps in it and the game is one of its.
     *
     * @param steps how many steps there are; what is beyond is cut
     */
    public DebriefState lead(long host, Moment moment, int step, int steps) {
        Session session = sessions.helped(host, moment.session());
        DebriefState led = state(moment).to(Math.max(0, Math.min(step, steps)));
        store.keep(led);
        notes.publish(new Note(session.id(), Note.Kind.DEBRIEF, moment.game()));
        return led;
    }

    /** What people thought of it afterwards, without their names. For the host. */
    public Vector<String> reflections(long session) {
        return store.reflections(session);
    }

    /**
     * The same host's earlier games of the same scenario that are over, the newest first; looked up at most twice a
     * minute, however many look back.
     */
    public List<Earlier> earlier(Session session, long game) {
        if (session.host() == null) {
            return List.of();
        }
        long now = System.nanoTime();
        before.values().removeIf(each -> now - each.at() > EARLIER_NANOS);
        return before.computeIfAbsent(game, each -> new Before(now, find(session, game)))
                .found();
    }

    private List<Earlier> find(Session session, long game) {
        return sessions.of(session.host()).stream()
                .filter(each -> each.id() < session.id())
                .flatMap(each -> each.games().stream()
                        .filter(one -> each.lessonOf(one).equals(session.lessonOf(game)))
                        .flatMap(one -> over(each, one)))
                .limit(EARLIER)
                .toList();
    }

    private Stream<Earlier> over(Session session, long game) {
        Optional<GameRow> row = games.row(game)
                .filter(each -> each.clock().status() == GameStatus.OVER)
                .filter(each -> each.day() > 0);
        return row.stream().map(each -> new Earlier(session, of(game, each.day(), null)));
    }

    private Debrief of(long game, int day, Series figures) {
        synchronized (known) {
            Known last = known.get(game);
            if (last != null && last.day() == day) {
                return last.debrief();
            }
        }
        Debrief read = read(game, figures == null ? games.series(game) : figures);
        synchronized (known) {
            known.put(game, new Known(day, read));
        }
        return read;
    }

    private Debrief read(long game, Series series) {
        Vector<Holder> holders = store.holders(game);
        Vector<CascadeSpan> cascades = CascadeSpan.of(games.cascades(game));
        Recorded recorded = new Recorded(
                series,
                store.told(game),
                store.trades(game, TRADES),
                cascades,
                holders.filter(Holder::person).map(Holder::account));
        return new Debrief(game, series, TurningPoints.inOrder(recorded), cascades, store.invested(game), holders);
    }

    private record Before(long at, List<Earlier> found) {}

    private record Known(int day, Debrief debrief) {}
}
