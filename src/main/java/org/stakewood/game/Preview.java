package org.stakewood.game;

import io.vavr.collection.Vector;
import org.stakewood.economy.Refusal;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.view.SeatView;

/** What a command would do now. Sent with nothing in between, it does exactly that. */
public sealed interface Preview {

    /**
     * It would be done.
     *
     * @param events what would happen
     * @param after the seat afterwards
     */
    record Done(Vector<Event> events, SeatView after) implements Preview {}

    /** It would be refused. */
    record Refused(Refusal refusal) implements Preview {}
}
