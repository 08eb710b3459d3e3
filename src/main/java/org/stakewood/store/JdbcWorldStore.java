package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stakewood.game.worlds.Fan;
import org.stakewood.game.worlds.WorldFigure;
import org.stakewood.game.worlds.WorldStore;
import org.stakewood.game.worlds.Worlds;

/** Bot worlds in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbcWorldStore implements WorldStore {

    private static final List<String> PARTS = List.of("low", "lower", "middle", "upper", "high", "ends");

    private final PageConnections connections;

    JdbcWorldStore(PageConnections connections) {
        this.connections = connections;
    }

    @Override
    public Optional<Worlds> find(long game) {
        return connections.with("reading bot worlds", connection -> {
            List<Fan> fans = new ArrayList<>();
            int worlds = 0;
            try (PreparedStatement query = connection.prepareStatement("""
                    select w.worlds, f.figure, f.low, f.lower, f.middle, f.upper, f.high, f.ends
                    from bot_worlds w join bot_worlds_fan f using (game_id)
                    where w.game_id = ? and w.worlds is not null""")) {
                query.setLong(1, game);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        worlds = rows.getInt("worlds");
                        fans.add(fan(rows));
                    }
                }
            }
            return fans.isEmpty() ? Optional.empty() : Optional.of(new Worlds(worlds, fans));
        });
    }

    @Override
    public boolean claim(long game) {
        return connections.with("beginning bot worlds", connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into bot_worlds (game_id) values (?)
                    on conflict (game_id) do update set claimed_at = now()
                    where bot_worlds.worlds is null and bot_worlds.claimed_at < now() - interval '15 minutes'""")) {
                insert.setLong(1, game);
                return insert.executeUpdate() == 1;
            }
        });
    }

    @Override
    public void keep(long game, Worlds worlds) {
        connections.with("keeping bot worlds", connection -> {
            for (Fan each : worlds.fans()) {
                keep(connection, game, each);
            }
            return Jdbc.update(connection, "update bot_worlds set worlds = ? where game_id = ?", worlds.count(), game);
        });
    }

    @Override
    public void release(long game) {
        connections.with(
                "leaving bot worlds",
                connection ->
                        Jdbc.update(connection, "delete from bot_worlds where game_id = ? and worlds is null", game));
    }

    private static void keep(Connection connection, long game, Fan fan) throws SQLException {
        double[][] parts = {fan.low(), fan.lower(), fan.middle(), fan.upper(), fan.high(), fan.ends()};
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into bot_worlds_fan (game_id, figure, low, lower, middle, upper, high, ends)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")) {
            insert.setLong(1, game);
            insert.setString(2, fan.figure().name());
            for (int i = 0; i < parts.length; i++) {
                Double[] boxed = Arrays.stream(parts[i]).boxed().toArray(Double[]::new);
                insert.setArray(i + 3, connection.createArrayOf("float8", boxed));
            }
            insert.executeUpdate();
        }
    }

    private static Fan fan(ResultSet row) throws SQLException {
        double[][] parts = new double[PARTS.size()][];
        for (int i = 0; i < parts.length; i++) {
            Array array = row.getArray(PARTS.get(i));
            parts[i] = Arrays.stream((Double[]) array.getArray())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
        return new Fan(
                WorldFigure.valueOf(row.getString("figure")),
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                parts[4],
                parts[5]);
    }
}
