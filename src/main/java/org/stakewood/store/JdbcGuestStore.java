package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.stakewood.game.seat.GuestStore;

/** Guest lists in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbcGuestStore implements GuestStore {

    private final PageConnections connections;

    JdbcGuestStore(PageConnections connections) {
        this.connections = connections;
    }

    @Override
    public List<String> labels(long session) {
        return connections.with(
                "reading a guest list",
                connection -> Jdbc.query(
                        connection,
                        row -> row.getString(1),
                        "select label from guest where session_id = ? order by label",
                        session));
    }

    @Override
    public void add(long session, List<String> labels) {
        connections.with(
                "writing a guest list",
                connection -> Jdbc.update(
                        connection,
                        "insert into guest (session_id, label) select ?, unnest(?::text[]) on conflict do nothing",
                        session,
                        labels.toArray(String[]::new)));
    }

    @Override
    public void keyed(long session, boolean keyed) {
        connections.with(
                "changing the terms of a session",
                connection -> Jdbc.update(connection, "update session set keyed = ? where id = ?", keyed, session));
    }
}
