package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import org.stakewood.game.learning.Progress;

/** Progress in the tutorial, in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbcProgress implements Progress {

    private final PageConnections connections;

    JdbcProgress(PageConnections connections) {
        this.connections = connections;
    }

    @Override
    public Map<String, How> of(long seat) {
        Map<String, How> steps = new TreeMap<>();
        connections.with(
                "reading the tutorial",
                connection -> Jdbc.query(
                        connection,
                        row -> steps.put(row.getString("step"), How.valueOf(row.getString("how"))),
                        "select step, how from tutorial where seat_id = ?",
                        seat));
        return steps;
    }

    @Override
    public void keep(long seat, String step, How how) {
        connections.with(
                "writing the tutorial",
                connection -> Jdbc.update(
                        connection,
                        "insert into tutorial (seat_id, step, how) values (?, ?, ?) on conflict do nothing",
                        seat,
                        step,
                        how.name()));
    }

    @Override
    public void takeUp(long seat, String topic) {
        connections.with(
                "writing the tutorial",
                connection -> Jdbc.update(
                        connection,
                        "delete from tutorial where seat_id = ? and (step = ? or starts_with(step, ? || '-'))",
                        seat,
                        topic,
                        topic));
    }
}
