package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stakewood.game.AuditEntry;
import org.stakewood.game.message.Message;
import org.stakewood.game.session.Network;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.SessionPlan;
import org.stakewood.game.session.SessionStore;

/** Sessions in PostgreSQL, with what was said and done in them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PanacheSessionStore implements SessionStore {

    private final SessionRepository sessions;
    private final GameRepository games;
    private final MessageRepository messages;
    private final PageConnections connections;
    private final Codec codec = new Codec();

    PanacheSessionStore(
            SessionRepository sessions, GameRepository games, MessageRepository messages, PageConnections connections) {
        this.sessions = sessions;
        this.games = games;
        this.messages = messages;
        this.connections = connections;
    }

    @Override
    public Optional<Session> create(SessionPlan plan) {
        if (byCode(plan.code()).isPresent()) {
            return Optional.empty();
        }
        SessionEntity session = SessionEntity.of(plan);
        sessions.persistAndFlush(session);
        return connections.with("writing a new session", connection -> {
            List<Network> made = new ArrayList<>();
            for (SessionPlan.Network each : plan.games()) {
                long game = new NewGames(codec).insert(connection, session.id, made.size(), each);
                String lesson = each.start().scenario().id();
                made.add(new Network(made.size() + 1, game, each.label(), lesson, each.changed()));
            }
            for (String each : plan.guests()) {
                Jdbc.update(connection, "insert into guest (session_id, label) values (?, ?)", session.id, each);
            }
            return Optional.of(session.session(made, made));
        });
    }

    @Override
    public Optional<Session> find(long id) {
        return sessions.findByIdOptional(id)
                .map(each -> withGames(List.of(each)).get(0));
    }

    @Override
    public Optional<Session> byCode(String code) {
        return sessions.find("code = ?1 and archivedAt is null", code)
                .firstResultOptional()
                .map(each -> withGames(List.of(each)).get(0));
    }

    @Override
    public List<Session> ofHost(long host) {
        return withGames(sessions.list("host = ?1 order by id desc", host));
    }

    @Override
    public Optional<Session> inRoom(String room) {
        return sessions.find("room = ?1 and archivedAt is null order by id desc", room)
                .firstResultOptional()
                .map(each -> withGames(List.of(each)).get(0));
    }

    @Override
    public boolean claimRoom(String room, long host) {
        return connections.with("claiming a permanent address", connection -> {
            Jdbc.update(
                    connection, "insert into room (name, host_id) values (?, ?) on conflict do nothing", room, host);
            return Jdbc.query(connection, row -> row.getLong(1), "select host_id from room where name = ?", room)
                    .contains(host);
        });
    }

    @Override
    public List<Long> helpers(long session) {
        return connections.with(
                "reading helpers",
                connection -> Jdbc.query(
                        connection,
                        row -> row.getLong(1),
                        "select host_id from helper where session_id = ? order by host_id",
                        session));
    }

    @Override
    public List<Session> helpedBy(long host) {
        List<Long> ids = connections.with(
                "reading helpers",
                connection -> Jdbc.query(
                        connection, row -> row.getLong(1), "select session_id from helper where host_id = ?", host));
        return withGames(sessions.list("id in ?1 order by id desc", ids));
    }

    @Override
    public void helper(long session, long host, boolean may) {
        connections.with(
                "changing helpers",
                connection -> Jdbc.update(
                        connection,
                        may
                                ? "insert into helper (session_id, host_id) values (?, ?) on conflict do nothing"
                                : "delete from helper where session_id = ? and host_id = ?",
                        session,
                        host));
    }

    @Override
    public void lock(long session, boolean locked) {
        sessions.findById(session).locked = locked;
    }

    @Override
    public void archive(long session) {
        sessions.findById(session).archivedAt = Instant.now();
    }

    @Override
    public Message say(long session, Long seat, String text) {
        MessageEntity message = new MessageEntity();
        message.session = session;
        message.seat = seat;
        message.text = text;
        messages.persist(message);
        return message.message();
    }

    @Override
    public Optional<Message> message(long id) {
        return messages.findByIdOptional(id).map(MessageEntity::message);
    }

    @Override
    public List<Message> messages(long session, long seat, int limit) {
        return messages
                .find("session = ?1 and (seat is null or seat = ?2) order by id desc", session, seat)
                .page(0, limit)
                .stream()
                .map(MessageEntity::message)
                .toList();
    }

    @Override
    public void audit(long session, Long game, AuditEntry entry) {
        connections.with("writing the audit log", connection -> {
            Audits.insert(connection, session, game, List.of(entry));
            return null;
        });
    }

    @Override
    public List<Audited> audited(long session, int limit) {
        return connections.with("reading the audit log", connection -> Audits.newest(connection, session, limit));
    }

    private List<Session> withGames(List<SessionEntity> found) {
        Map<Long, List<Network>> counted = new HashMap<>();
        Map<Long, GameEntity> practices = new HashMap<>();
        List<Long> ids = found.stream().map(each -> each.id).toList();
        for (GameEntity each : games.list("session in ?1 order by arm desc", ids)) {
            if (each.practiceOf == null) {
                counted.computeIfAbsent(each.session, id -> new ArrayList<>()).add(0, each.network(each.arm + 1));
            } else {
                practices.put(each.practiceOf, each);
            }
        }
        return found.stream()
                .map(each -> each.session(
                        each.practising
                                ? counted.get(each.id).stream()
                                        .map(one -> practices.get(one.game()).network(one.number()))
                                        .toList()
                                : counted.get(each.id),
                        counted.get(each.id)))
                .toList();
    }
}
