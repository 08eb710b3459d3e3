package org.stakewood.game.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stakewood.game.AuditEntry;
import org.stakewood.game.message.Message;

/** Where sessions are kept, with what was said and done in them. Each method is one transaction. */
public interface SessionStore {

    /** Makes a session with its games and their opening snapshots; empty if the code is in use. */
    Optional<Session> create(SessionPlan plan);

    Optional<Session> find(long id);

    /** A session that is not put away. */
    Optional<Session> byCode(String code);

    /** The newest first. */
    List<Session> ofHost(long host);

    /** The newest session of a permanent address that is not put away. */
    Optional<Session> inRoom(String room);

    /** Makes a permanent address the host's; false if it is another's. */
    boolean claimRoom(String room, long host);

    /** Hosts who may help, by their number. */
    List<Long> helpers(long session);

    /** Sessions in which a host helps, the newest first. */
    List<Session> helpedBy(long host);

    void helper(long session, long host, boolean may);

    void lock(long session, boolean locked);

    void archive(long session);

    /** Keeps a host's words; a null seat stands for everybody. */
    Message say(long session, Long seat, String text);

    Optional<Message> message(long id);

    /** What a seat was told and what everybody was told, the newest first; 0 for the latter alone. */
    List<Message> messages(long session, long seat, int limit);

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
