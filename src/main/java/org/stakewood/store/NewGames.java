package org.stakewood.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.stakewood.economy.Rules;
import org.stakewood.game.ClockState;
import org.stakewood.game.Snapshot;
import org.stakewood.game.session.SessionPlan;

/** Writes a network for the first time, with its opening snapshot. */
final class NewGames {

    private final Codec codec;

    NewGames(Codec codec) {
        this.codec = codec;
    }

    long insert(Connection connection, long session, int arm, SessionPlan.Network network) throws SQLException {
        return insert(connection, session, arm, null, network);
    }

    /** @param practiceOf the game that is practised for; null for a game that counts */
    long insert(Connection connection, long session, int arm, Long practiceOf, SessionPlan.Network network)
            throws SQLException {
        ClockState clock = network.clock();
        long game = Jdbc.query(
                        connection,
                        row -> row.getLong(1),
                        """
                        insert into game (session_id, arm, practice_of, label, lesson, changed, scenario, seats, seed, seed_hash, nonce, rules, status,
                          state_hash, days, millis_per_day, remaining, breath_seconds, run_until)
                        values (?, ?, ?::bigint, ?, ?, ?, ?::json, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::int) returning id""",
                        session,
                        arm,
                        practiceOf,
                        network.label(),
                        network.start().scenario().id(),
                        Changes.text(network.changed()),
                        codec.text(network.start().scenario()),
                        network.start().seats(),
                        network.start().seed(),
                        network.seedHash(),
                        network.nonce(),
                        Rules.VERSION,
                        clock.status().name(),
                        network.hash(),
                        network.start().scenario().time().days(),
                        clock.millisPerDay(),
                        clock.remaining(),
                        clock.breathSeconds(),
                        clock.runUntil())
                .get(0);
        new Snapshots(codec)
                .insert(connection, game, new Snapshot(Rules.VERSION, 0, network.hash(), network.opening()));
        return game;
    }
}
