package org.stakewood.game.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Where appointments are kept. Each method is one transaction. */
public interface AppointmentStore {

    /** Keeps a new one; its number is given. */
    Appointment add(Appointment wanted);

    /** All that are still to be done, of sessions that are not put away, in the order in which they were made. */
    List<Appointment> open();

    /** Those of a session that are still to be done, in the order in which they were made. */
    List<Appointment> open(long session);

    /**
     * Works at one that is still to be done while no other node can, and keeps what has become of it; nothing if
     * another node is at it or it is done.
     *
     * @param work what is made of it at a moment of the store's clock
     */
    Optional<Appointment> work(long id, BiFunction<Appointment, Instant, Appointment> work);

    /** The store's clock. */
    Instant now();
}
