package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.stakewood.game.LinkStore;

/** Links that work once, in PostgreSQL. */
@ApplicationScoped
@Transactional
class JdbcLinkStore implements LinkStore {

    private final PageConnections connections;

    JdbcLinkStore(PageConnections connections) {
        this.connections = connections;
    }

    @Override
    public void add(byte[] hash, String purpose, Long seat, Duration life) {
        connections.with("keeping a link", connection -> Jdbc.update(
                connection,
                "insert into token (hash, purpose, seat_id, expires_at)"
                        + " values (?, ?, ?::bigint, now() + ? * interval '1 second')",
                hash,
                purpose,
                seat,
                life.toSeconds()));
    }

    @Override
    public Optional<Long> use(byte[] hash, String purpose) {
        List<Long> used = connections.with("using a link", connection -> Jdbc.query(
                connection,
                row -> row.getLong(1),
                "update token set used_at = now() where hash = ? and purpose = ? and used_at is null"
                        + " and expires_at > now() returning coalesce(seat_id, 0)",
                hash,
                purpose));
        return used.stream().findFirst();
    }
}
