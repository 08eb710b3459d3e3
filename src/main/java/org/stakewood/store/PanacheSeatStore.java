package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stakewood.game.Sorry;
import org.stakewood.game.seat.Joining;
import org.stakewood.game.seat.Placing;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatState;
import org.stakewood.game.seat.SeatStore;
import org.stakewood.game.session.Session;

/** Seats and their people in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PanacheSeatStore implements SeatStore {

    private static final List<SeatState> KEPT = List.of(SeatState.OPEN, SeatState.HANDED, SeatState.AWAY);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SeatRepository seats;
    private final PersonRepository people;
    private final SessionRepository sessions;
    private final PageConnections connections;

    PanacheSeatStore(
            SeatRepository seats, PersonRepository people, SessionRepository sessions, PageConnections connections) {
        this.seats = seats;
        this.people = people;
        this.sessions = sessions;
        this.connections = connections;
    }

    @Override
    public Seat take(Session session, Joining joining, byte[] device, byte[] recovery, Placing placing, boolean test) {
        sessions.findById(session.id(), LockModeType.PESSIMISTIC_WRITE);
        if (seats.count("session = ?1 and device = ?2 and state = ?3", session.id(), device, SeatState.BANNED) > 0) {
            throw new Sorry(Sorry.Why.BANNED);
        }
        if (!test) {
            requireGuest(session.id(), joining.label());
        }
        PersonEntity person = PersonEntity.of(session.id(), joining);
        if (people.count("session = ?1 and folded = ?2", session.id(), person.folded) > 0) {
            throw new Sorry(Sorry.Why.NAME_TAKEN);
        }
        people.persist(person);
        Placing.Place place =
                placing.place(before(session.id(), joining.label(), device), next(session.id()), this::taken);
        SeatEntity seat = new SeatEntity();
        seat.session = session.id();
        seat.game = place.game();
        seat.person = person;
        seat.account = place.account() < 0 ? null : Integer.valueOf(place.account());
        seat.place = place.place();
        seat.block = place.block();
        seat.assignedAt = place.place() == null ? null : Instant.now();
        seat.test = test;
        seat.state = SeatState.OPEN;
        seat.device = device;
        seat.recovery = recovery;
        seats.persist(seat);
        return seat.seat();
    }

    @Override
    public Seat account(long seat, long game, int account) {
        SeatEntity entity = seats.findById(seat, LockModeType.PESSIMISTIC_WRITE);
        if (entity.game == game) {
            entity.account = account;
        }
        return entity.seat();
    }

    @Override
    public Optional<Seat> find(long id) {
        return seats.findByIdOptional(id).map(SeatEntity::seat);
    }

    @Override
    public Optional<Seat> byDevice(long session, byte[] device) {
        return seats.find("session = ?1 and device = ?2 and state in ?3 order by id desc", session, device, KEPT)
                .firstResultOptional()
                .map(SeatEntity::seat);
    }

    @Override
    public Optional<Seat> byRecovery(long session, byte[] recovery) {
        return seats.find("session = ?1 and recovery = ?2 and state in ?3", session, recovery, KEPT)
                .firstResultOptional()
                .map(SeatEntity::seat);
    }

    @Override
    public List<Seat> of(long session) {
        return seats.find("session = ?1 order by id", session).stream()
                .map(SeatEntity::seat)
                .toList();
    }

    @Override
    public Seat takeOver(long seat, byte[] device) {
        SeatEntity entity = seats.findById(seat, LockModeType.PESSIMISTIC_WRITE);
        entity.device = device;
        entity.epoch++;
        return entity.seat();
    }

    @Override
    public Optional<Seat> state(long seat, SeatState state) {
        SeatEntity entity = seats.findById(seat, LockModeType.PESSIMISTIC_WRITE);
        if (entity.state == state || !entity.state.kept()) {
            return Optional.empty();
        }
        entity.state = state;
        entity.handed++;
        if (!state.kept()) {
            entity.person.folded = null;
        }
        return Optional.of(entity.seat());
    }

    @Override
    public Seat withdrawn(long seat, boolean withdrawn) {
        SeatEntity entity = seats.findById(seat);
        entity.person.withdrawnAt = withdrawn ? Instant.now() : null;
        return entity.seat();
    }

    @Override
    public void erase(long seat) {
        SeatEntity entity = seats.findById(seat, LockModeType.PESSIMISTIC_WRITE);
        String label = entity.person.label;
        entity.person.erase();
        entity.device = nobody();
        entity.recovery = nobody();
        entity.epoch++;
        connections.with("erasing a person", connection -> {
            Jdbc.update(connection, "delete from message where seat_id = ?", seat);
            Jdbc.update(connection, "delete from token where seat_id = ?", seat);
            Jdbc.update(connection, "delete from reflection where seat_id = ?", seat);
            Jdbc.update(
                    connection, "delete from guest where session_id = ? and label = ?::text", entity.session, label);
            return null;
        });
    }

    @Override
    public List<Seat> olderThan(Instant moment) {
        return seats("""
                select s.id from seat s
                  join person p on p.id = s.person_id
                  join session e on e.id = s.session_id
                where p.erased_at is null
                  and coalesce(e.archived_at,
                    (select case when bool_and(g.status = 'OVER') then max(g.ended_at) end
                       from game g where g.session_id = e.id and g.practice_of is null),
                    (select case when bool_and(g.started_at is null) then e.created_at end
                       from game g where g.session_id = e.id and g.practice_of is null)) < ?
                order by s.id""", moment);
    }

    @Override
    public List<Seat> absent() {
        return seats("""
                select s.id from seat s
                  join game g on g.id = s.game_id
                  join session e on e.id = s.session_id
                where s.state = 'OPEN' and s.account is not null and g.status = 'RUNNING'
                  and e.host_id is not null and e.away_seconds > 0
                  and s.present_at < ?::timestamptz - e.away_seconds * interval '1 second'
                order by s.id""", Instant.now());
    }

    @Override
    public List<Seat> returned() {
        return seats("""
                select s.id from seat s join session e on e.id = s.session_id
                where s.state = 'AWAY'
                  and (s.present_at > ?::timestamptz - e.away_seconds * interval '1 second'
                    or exists (select 1 from game g where g.id = s.game_id and g.status = 'OVER'))
                order by s.id""", Instant.now());
    }

    @Override
    public List<Seat> gone() {
        return seats("""
                select s.id from seat s join game g on g.id = s.game_id
                where s.state not in ('OPEN', 'HANDED', 'AWAY') and s.account is not null and g.status = 'RUNNING'
                  and not exists (select 1 from seat o where o.game_id = s.game_id and o.account = s.account
                    and o.state in ('OPEN', 'HANDED', 'AWAY'))
                order by s.id""");
    }

    @Override
    public void present(long seat) {
        seats.update("presentAt = ?1 where id = ?2", Instant.now(), seat);
    }

    private List<Seat> seats(String query, Object... parameters) {
        List<Long> ids = connections.with(
                "looking for seats", connection -> Jdbc.query(connection, row -> row.getLong(1), query, parameters));
        return ids.isEmpty()
                ? List.of()
                : seats.list("id in ?1 order by id", ids).stream()
                        .map(SeatEntity::seat)
                        .toList();
    }

    private static byte[] nobody() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return random;
    }

    /** Where this person was before: whoever leaves and comes again is not drawn again. */
    private Placing.Place before(long session, String label, byte[] device) {
        return seats.find(
                        "session = ?1 and (device = ?2 or person.label = ?3) and not test order by id desc",
                        session,
                        device,
                        label == null ? "" : label)
                .firstResultOptional()
                .map(each -> new Placing.Place(each.game, each.place, each.block, -1))
                .orElse(null);
    }

    private int next(long session) {
        return seats.find("session = ?1 and place is not null order by place desc", session)
                .firstResultOptional()
                .map(each -> each.place + 1)
                .orElse(0);
    }

    private Set<Integer> taken(long game) {
        return seats.find("game = ?1 and account is not null and state in ?2", game, KEPT).stream()
                .map(each -> each.account)
                .collect(Collectors.toSet());
    }

    private void requireGuest(long session, String label) {
        List<String> guests = connections.with(
                "reading the guest list",
                connection -> Jdbc.query(
                        connection, row -> row.getString(1), "select label from guest where session_id = ?", session));
        if (guests.isEmpty()) {
            return;
        }
        if (label == null || !guests.contains(label)) {
            throw new Sorry(Sorry.Why.NOT_A_GUEST);
        }
        if (seats.count("session = ?1 and person.label = ?2 and state in ?3", session, label, KEPT) > 0) {
            throw new Sorry(Sorry.Why.LABEL_TAKEN);
        }
    }
}
