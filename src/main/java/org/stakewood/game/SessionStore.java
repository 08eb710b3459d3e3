package org.stakewood.game;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Where hosts, sessions, seats and people are kept. Each method is one transaction. */
public interface SessionStore {

    // --- hosts

    /** True if there is any host. */
    boolean anyHost();

    /** A new host; empty if the name is taken. */
    Optional<Host> addHost(String name, String password);

    /** By name, whatever the case. */
    Optional<Host> host(String name);

    Optional<Host> host(long id);

    /** Another password; ends all logins. */
    Host password(long host, String password);

    // --- sessions

    /** Makes a session with its games and their opening snapshots; empty if the code is in use. */
    Optional<Session> create(SessionPlan plan);

    Optional<Session> session(long id);

    /** A session that is not put away. */
    Optional<Session> byCode(String code);

    /** The newest first. */
    List<Session> ofHost(long host);

    void lock(long session, boolean locked);

    void archive(long session);

    // --- seats

    /**
     * Takes a seat under the session's lock, so that no two get the same account.
     *
     * @param account chooses an account when told which are taken; a negative answer leaves it open
     * @throws Sorry NAME_TAKEN, NOT_A_GUEST, LABEL_TAKEN, BANNED
     */
    Seat take(
            long session,
            long game,
            Joining joining,
            byte[] device,
            byte[] recovery,
            ToIntFunction<Set<Integer>> account);

    /** Gives a seat the account that was opened for it. */
    void account(long seat, int account);

    Optional<Seat> seat(long id);

    /** The kept seat of a device. */
    Optional<Seat> byDevice(long session, byte[] device);

    /** The kept seat of a recovery code. */
    Optional<Seat> byRecovery(long session, byte[] recovery);

    /** All seats of a session, in the order in which they were taken. */
    List<Seat> seats(long session);

    /** Another device has it from now on; the older one may do nothing more. */
    Seat takeOver(long seat, byte[] device);

    /** Another state; {@code handed} rises if the account passes between person and bot. Empty if it is in it already. */
    Optional<Seat> state(long seat, SeatState state);

    /** Seen now. */
    void present(long seat);

    // --- words and links

    Message say(long session, Long seat, String text);

    /** What a seat was told, the newest first. */
    List<Message> messages(long session, long seat, int limit);

    /** Keeps the hash of a link that works once. */
    void addToken(byte[] hash, String purpose, Long seat, Duration life);

    /** Uses a link up: empty if there is none, else the seat it was for (0 for none). */
    Optional<Long> useToken(byte[] hash, String purpose);

    // --- audit

    void audit(long session, Long game, AuditEntry entry);

    /** The newest first. */
    List<Audited> audited(long session, int limit);

    /**
     * A line of the audit log.
     *
     * @param entry what was done
     * @param at when
     */
    record Audited(AuditEntry entry, Instant at) {}
}
