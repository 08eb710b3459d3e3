package org.stakewood.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.stakewood.economy.Rules;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.game.Snapshot;

/** The table {@code snapshot}: the first, every tenth day's and the last three are kept. */
final class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class);

    private final Codec codec;

    Snapshots(Codec codec) {
        this.codec = codec;
    }

    /** A world as it is stored. */
    byte[] picture(World world) {
        return codec.bytes(world);
    }

    void insert(Connection connection, long game, Snapshot snapshot) throws SQLException {
        insert(connection, game, snapshot, picture(snapshot.world()));
    }

    /** The same with the stored form of its world at hand. */
    void insert(Connection connection, long game, Snapshot snapshot, byte[] picture) throws SQLException {
        Jdbc.update(
                connection,
                """
                with kept as (
                  insert into snapshot (game_id, seq, schema, rules, day, hash, world) values (?, ?, ?, ?, ?, ?, ?)
                  on conflict (game_id, seq) do update set schema = excluded.schema, rules = excluded.rules,
                    hash = excluded.hash, world = excluded.world)
                delete from snapshot where game_id = ? and seq > 0 and day % 10 <> 0 and seq <> ?
                  and seq < (select min(seq) from
                    (select seq from snapshot where game_id = ? and seq <> ? order by seq desc limit 2) as before)""",
                game,
                snapshot.seq(),
                Codec.SCHEMA,
                snapshot.rules(),
                snapshot.world().day(),
                snapshot.hash(),
                picture,
                game,
                snapshot.seq(),
                game,
                snapshot.seq());
    }

    /** The newest that can be read and has its hash; what cannot is logged and passed over. */
    Optional<Snapshot> newest(Connection connection, long game, int rules, long atMost) throws SQLException {
        long below = atMost;
        while (true) {
            List<Optional<Snapshot>> found = Jdbc.query(
                    connection,
                    row -> read(row, game),
                    "select seq, rules, schema, hash, world from snapshot where game_id = ? and rules = ?"
                            + " and schema <= ? and seq <= ? order by seq desc limit 1",
                    game,
                    rules,
                    Codec.SCHEMA,
                    below);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            if (found.get(0).isPresent()) {
                return found.get(0);
            }
            below = Jdbc.query(
                                    connection,
                                    row -> row.getLong(1),
                                    "select max(seq) from snapshot where game_id = ? and rules = ? and seq <= ?",
                                    game,
                                    rules,
                                    below)
                            .get(0)
                    - 1;
        }
    }

    private Optional<Snapshot> read(ResultSet row, long game) throws SQLException {
        long seq = row.getLong("seq");
        int rules = row.getInt("rules");
        long hash = row.getLong("hash");
        World world;
        try {
            world = codec.world(row.getBytes("world"));
        } catch (RuntimeException unreadable) {
            LOG.errorf("Game %d: the snapshot at row %d cannot be read: %s", game, seq, unreadable.getMessage());
            return Optional.empty();
        }
        // Under other rules the same world may have another hash.
        if (rules == Rules.VERSION && StateHash.of(world) != hash) {
            LOG.errorf("Game %d: the snapshot at row %d does not have its hash", game, seq);
            return Optional.empty();
        }
        return Optional.of(new Snapshot(rules, seq, hash, world));
    }
}
