package org.stakewood.game.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stakewood.game.session.Session;

/** Where seats and their people are kept. Each method is one transaction. */
public interface SeatStore {

    /**
     * Takes a seat under the session's lock, so that no two get the same account.
     *
     * @param device hash of the device's token
     * @param recovery HMAC of the recovery code
     * @param placing finds the network and the account
     * @param test true for a seat of the host's own, for a trial
     * @throws Sorry BANNED, NAME_TAKEN, NOT_A_GUEST, LABEL_TAKEN
     */
    Seat take(Session session, Joining joining, byte[] device, byte[] recovery, Placing placing, boolean test);

    /** Gives a seat the account that was opened for it in a game, unless it has moved to another; the seat as it is then. */
    Seat account(long seat, long game, int account);

    Optional<Seat> find(long id);

    /** The kept seat of a device. */
    Optional<Seat> byDevice(long session, byte[] device);

    /** The kept seat of a recovery code. */
    Optional<Seat> byRecovery(long session, byte[] recovery);

    /** All seats of a session, in the order in which they were taken. */
    List<Seat> of(long session);

    /** Another device has it from now on; the older one may do nothing more. */
    Seat takeOver(long seat, byte[] device);

    /** Another state; the nickname of a seat that is not kept is free again. Empty if it is in that state already. */
    Optional<Seat> state(long seat, SeatState state);

    /** Left out of research data from now on, or in them again. */
    Seat withdrawn(long seat, boolean withdrawn);

    /** Nickname, name, label, messages, links and device are gone; the seat cannot be taken up again. */
    void erase(long seat);

    /** Seats of people not erased yet, of sessions that were over before a moment. */
    List<Seat> olderThan(Instant moment);

    /** Open seats of classes whose clock runs, without a sign of their person for as long as the session allows. */
    List<Seat> absent();

    /** Seats of absent people of whom there has been a sign since, or whose game has ended. */
    List<Seat> returned();

    /** Seats with an account that their people have given up or lost and nobody has taken since, where the clock runs. */
    List<Seat> gone();

    /** Seen now. */
    void present(long seat);
}
