package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.stakewood.game.schedule.Appointment;
import org.stakewood.game.schedule.AppointmentStore;

/** Appointments in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbcAppointmentStore implements AppointmentStore {

    private final PageConnections connections;

    JdbcAppointmentStore(PageConnections connections) {
        this.connections = connections;
    }

    @Override
    public Appointment add(Appointment wanted) {
        return all(
                        "insert into appointment (session_id, kind, at, day, minutes)"
                                + " values (?, ?, ?::timestamptz, ?::int, ?::int) returning *",
                        wanted.session(),
                        wanted.kind().name(),
                        wanted.at(),
                        wanted.day(),
                        wanted.minutes())
                .get(0);
    }

    @Override
    public List<Appointment> open() {
        return all("select a.* from appointment a join session s on s.id = a.session_id"
                + " where a.done_at is null and s.archived_at is null order by a.id");
    }

    @Override
    public List<Appointment> open(long session) {
        return all("select * from appointment where session_id = ? and done_at is null order by id", session);
    }

    @Override
    public Optional<Appointment> work(long id, BiFunction<Appointment, Instant, Appointment> work) {
        List<Appointment> mine =
                all("select * from appointment where id = ? and done_at is null for update skip locked", id);
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        Appointment before = mine.get(0);
        Appointment after = work.apply(before, now());
        if (!after.equals(before)) {
            connections.with(
                    "keeping an appointment",
                    connection -> Jdbc.update(
                            connection,
                            "update appointment set at = ?::timestamptz, left_millis = ?::bigint, seen_at ="
                                    + " ?::timestamptz, done_at = case when ? then clock_timestamp() end where id = ?",
                            after.at(),
                            after.left(),
                            after.seenAt(),
                            after.done(),
                            id));
        }
        return Optional.of(after);
    }

    @Override
    public Instant now() {
        return connections.with(
                "asking for the time",
                connection -> Jdbc.query(connection, row -> Jdbc.instant(row, "now"), "select clock_timestamp() as now")
                        .get(0));
    }

    private List<Appointment> all(String query, Object... parameters) {
        return connections.with(
                "reading appointments",
                connection -> Jdbc.query(connection, JdbcAppointmentStore::read, query, parameters));
    }

    private static Appointment read(ResultSet row) throws SQLException {
        return new Appointment(
                row.getLong("id"),
                row.getLong("session_id"),
                Appointment.Kind.valueOf(row.getString("kind")),
                Jdbc.instant(row, "at"),
                row.getObject("day", Integer.class),
                row.getObject("minutes", Integer.class),
                row.getObject("left_millis", Long.class),
                Jdbc.instant(row, "seen_at"),
                row.getObject("done_at") != null);
    }
}
