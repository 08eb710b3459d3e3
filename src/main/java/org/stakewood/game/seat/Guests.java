package org.stakewood.game.seat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.stakewood.game.Sorry;
import org.stakewood.game.session.Sessions;

/** The guest list of a session: who may come in, each by a label, and if the host wishes by a personal link only. */
public final class Guests {

    private static final int MOST = 1_000;
    private static final int LONGEST_LABEL = 80;

    private final GuestStore store;
    private final SeatStore seats;
    private final Sessions sessions;
    private final GuestKeys keys;

    public Guests(GuestStore store, SeatStore seats, Sessions sessions, SecretKey secret) {
        this.store = store;
        this.seats = seats;
        this.sessions = sessions;
        this.keys = new GuestKeys(secret);
    }

    /** True if a session has a list at all. */
    public boolean listed(long session) {
        return !store.labels(session).isEmpty();
    }

    /** The list with each label's personal key, for the host. */
    public List<Guest> of(long host, long session) {
        sessions.owned(host, session);
        Set<String> seated = seats.of(session).stream()
                .filter(each -> each.state().kept() && each.label() != null)
                .map(Seat::label)
                .collect(Collectors.toSet());
        return store.labels(session).stream()
                .map(each -> new Guest(each, keys.of(session, each), seated.contains(each)))
                .toList();
    }

    /** More labels, at most 1 000 of at most 80 characters in all. Refused: GUESTS_INVALID. */
    public void add(long host, long session, List<String> labels) {
        sessions.owned(host, session);
        if (labels.isEmpty()
                || store.labels(session).size() + labels.size() > MOST
                || labels.stream().anyMatch(each -> each.isBlank() || each.length() > LONGEST_LABEL)) {
            throw new Sorry(Sorry.Why.GUESTS_INVALID);
        }
        store.add(session, labels);
        sessions.keep(host, session, "Guests", String.valueOf(labels.size()));
    }

    /** From now on a label counts only with its personal link, or by itself again. */
    public void keyed(long host, long session, boolean keyed) {
        sessions.owned(host, session);
        store.keyed(session, keyed);
        sessions.keep(host, session, keyed ? "LinksOnly" : "LabelsEnough", "");
    }
}
