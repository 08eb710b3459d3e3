package org.stakewood.game.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.stakewood.game.Lobby;
import org.stakewood.game.Sorry;
import org.stakewood.game.session.Sessions;

/**
 * Takes people out of the records without touching the economy: names, labels, agreements, messages and links go; the
 * account stays and a bot goes on with it. Journal and worlds never hold a name, so hashes and replays stay the same.
 */
public final class Erasure {

    private static final Logger LOG = Logger.getLogger(Erasure.class);

    private final SeatStore seats;
    private final Sessions sessions;
    private final Lobby lobby;

    public Erasure(SeatStore seats, Sessions sessions, Lobby lobby) {
        this.seats = seats;
        this.sessions = sessions;
        this.lobby = lobby;
    }

    /** The person of a seat asks for it. */
    public void erase(Seat seat) {
        lobby.leave(seat);
        seats.erase(seat.id());
        sessions.note(seat, null, "Erase");
    }

    /** The host does it on somebody's behalf. Refused: NOT_FOUND. */
    public void erase(long host, long session, long seat) {
        sessions.owned(host, session);
        Seat found = seats.find(seat)
                .filter(each -> each.session() == session)
                .orElseThrow(() -> new Sorry(Sorry.Why.NOT_FOUND));
        lobby.leave(found);
        seats.erase(seat);
        sessions.note(found, host, "Erase");
    }

    /**
     * Erases everybody whose session ended, was put away or, if it never began, was made longer ago than this. The
     * number of people erased.
     */
    public int forget(Duration after) {
        List<Seat> old = seats.olderThan(Instant.now().minus(after));
        for (Seat each : old) {
            lobby.leave(each);
            seats.erase(each.id());
            sessions.note(each, null, "Forget");
        }
        if (!old.isEmpty()) {
            LOG.infof("Erased %d people whose classes were over for %d days", old.size(), after.toDays());
        }
        return old.size();
    }
}
