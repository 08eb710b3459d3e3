package org.stakewood.game.message;

import java.util.List;
import java.util.Optional;
import org.stakewood.game.AuditEntry;
import org.stakewood.game.Note;
import org.stakewood.game.Notes;
import org.stakewood.game.Sorry;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatStore;
import org.stakewood.game.session.SessionStore;
import org.stakewood.game.session.Sessions;

/** A host's words to a class. */
public final class Messages {

    private static final int LONGEST = 500;

    private final SessionStore store;
    private final SeatStore seats;
    private final Sessions sessions;
    private final Notes notes;

    public Messages(SessionStore store, SeatStore seats, Sessions sessions, Notes notes) {
        this.store = store;
        this.seats = seats;
        this.sessions = sessions;
        this.notes = notes;
    }

    /** Says something to one seat, or to everybody if it is null. Refused: NOT_FOUND, TEXT_INVALID. */
    public Message say(long host, long session, Long seat, String text) {
        sessions.helped(host, session);
        if (seat != null) {
            seats.find(seat)
                    .filter(each -> each.session() == session)
                    .orElseThrow(() -> new Sorry(Sorry.Why.NOT_FOUND));
        }
        String clean = text == null ? "" : text.strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw new Sorry(Sorry.Why.TEXT_INVALID);
        }
        Message message = store.say(session, seat, clean);
        store.audit(session, null, new AuditEntry(host, seat, null, seat == null ? "MessageAll" : "Message", ""));
        notes.publish(new Note(session, Note.Kind.MESSAGE, message.id()));
        return message;
    }

    /** A message by its number. Whoever asks must be entitled to it already. */
    public Optional<Message> find(long message) {
        return store.message(message);
    }

    /** What a seat was told, the newest first. */
    public List<Message> to(Seat seat, int limit) {
        return store.messages(seat.session(), seat.id(), limit);
    }

    /** What everybody was told, the newest first: for the projector and the host. */
    public List<Message> toAll(long session, int limit) {
        return store.messages(session, 0, limit);
    }
}
