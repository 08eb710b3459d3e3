package org.stakewood.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stakewood.game.Note;
import org.stakewood.game.Notes;
import org.stakewood.game.seat.Seats;

/** Nicknames of games, kept until somebody comes or goes, and for a few seconds at most. */
@ApplicationScoped
public class Nicks {

    private static final long KEPT_NANOS = 5_000_000_000L;

    private final Seats seats;
    private final Map<Long, Kept> games = new ConcurrentHashMap<>();

    Nicks(Seats seats, Notes notes) {
        this.seats = seats;
        notes.listen(this::heard);
    }

    /** Nicknames by account of those who have a seat. */
    public Map<Integer, String> of(long session, long game) {
        long now = System.nanoTime();
        Kept kept = games.get(game);
        if (kept == null || now - kept.at() > KEPT_NANOS) {
            kept = new Kept(session, seats.nicknames(session, game), now);
            games.put(game, kept);
        }
        return kept.names();
    }

    private void heard(Note note) {
        if (note.kind() == Note.Kind.SEAT) {
            games.values().removeIf(each -> each.session() == note.session());
        }
    }

    private record Kept(long session, Map<Integer, String> names, long at) {}
}
