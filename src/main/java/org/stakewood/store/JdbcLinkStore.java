package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.stakewood.game.seat.LinkStore;

/** Links that work once, in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbcLinkStore implements LinkStore {

    private final PageConnections connections;

    JdbcLinkStore(PageConnections connections) {
        this.connections = connections;
    }

    @Override
    public void add(byte[] hash, long seat, Duration life) {
        connections.with(
                "keeping a link",
                connection -> Jdbc.update(
                        connection,
                        "insert into token (hash, seat_id, expires_at) values (?, ?, now() + ? * interval '1 second')",
                        hash,
                        seat,
                        life.toSeconds()));
    }

    @Override
    public Optional<Long> use(byte[] hash) {
        List<Long> used = connections.with(
                "using a link",
                connection -> Jdbc.query(
                        connection,
                        row -> row.getLong(1),
                        "update token set used_at = now() where hash = ? and used_at is null"
                                + " and expires_at > now() returning seat_id",
                        hash));
        return used.stream().findFirst();
    }
}
