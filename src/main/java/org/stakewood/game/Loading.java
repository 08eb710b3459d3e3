package org.stakewood.game;

import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Rules;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;

/** Brings a game into memory: a snapshot and the journal's tail, checked against the stored hashes. */
final class Loading {

    private static final Logger LOG = Logger.getLogger(Loading.class);

    private final GameStore store;

    Loading(GameStore store) {
        this.store = store;
    }

    /** The game as last committed; throws {@link GameNotPlayable} if there is none or this program cannot go on. */
    Moment load(long game) {
        GameRow row = store.row(game).orElseThrow(() -> new GameNotPlayable("There is no game " + game + "."));
        if (row.rules() > Rules.VERSION) {
            throw new GameNotPlayable("Game " + game + " is played under rules " + row.rules()
                    + "; this program knows rules up to " + Rules.VERSION + ". A newer version can go on with it.");
        }
        if (row.rules() < Rules.VERSION) {
            row = raise(game);
        }
        return replay(row);
    }

    /** From the newest snapshot from which the replay ends in the stored hash; at the worst from the beginning. */
    private Moment replay(GameRow row) {
        Series series = store.series(row.id());
        long atMost = row.seq();
        while (atMost >= 0) {
            Optional<Snapshot> found = store.snapshot(row.id(), Rules.VERSION, atMost);
            if (found.isEmpty()) {
                break;
            }
            try {
                return replay(row, series, found.get().world(), found.get().seq());
            } catch (GameNotPlayable different) {
                LOG.errorf(
                        different,
                        "Game %d: the snapshot at row %d does not lead on; trying an older one",
                        row.id(),
                        found.get().seq());
            }
            atMost = found.get().seq() - 1;
        }
        GameStart start = store.start(row.id());
        return replay(row, series, Genesis.world(start.scenario(), start.seed(), start.seats()), 0);
    }

    private Moment replay(GameRow row, Series series, World world, long seq) {
        Replay replay = new Replay(row.id(), world, series.until(world.day()), world)
                .over(store.journal(row.id(), seq, row.seq()));
        Moment moment = replay.moment(row);
        long hash = StateHash.of(moment.world());
        if (hash != row.hash()) {
            throw new GameNotPlayable("Game " + row.id() + ": the replay from row " + seq + " ends with hash " + hash
                    + " where " + row.hash() + " is stored.");
        }
        return moment;
    }

    /** Older rules: goes on from a snapshot at the journal's very end, or stays paused. */
    private GameRow raise(long game) {
        try (GameStore.Hold hold = store.hold(game).orElseThrow()) {
            GameRow row = hold.row();
            if (row.rules() >= Rules.VERSION) {
                return row;
            }
            Optional<Snapshot> end = store.snapshot(game, row.rules(), row.seq())
                    .filter(each ->
                            hold.journal(each.seq()).stream().noneMatch(later -> later.result() == Result.ACCEPTED));
            if (end.isEmpty()) {
                stayPaused(hold, row);
                throw new GameNotPlayable("Game " + game + " was played under rules " + row.rules()
                        + " and has no snapshot at its end (row " + row.seq() + "). It stays paused; a program with"
                        + " rules " + row.rules() + " can finish it, or write that snapshot by a clean stop.");
            }
            World world = end.get().world();
            GameRow after = row.raised(Rules.VERSION, StateHash.of(world));
            write(hold, after, new Snapshot(Rules.VERSION, row.seq(), after.hash(), world), "RulesRaised");
            LOG.infof("Game %d goes on under rules %d (was %d)", game, Rules.VERSION, row.rules());
            return after;
        }
    }

    private static void stayPaused(GameStore.Hold hold, GameRow row) {
        boolean could = row.clock().running() || row.clock().status() == GameStatus.PAUSED;
        if (could && row.clock().reason() != PauseReason.RULES && !row.clock().left()) {
            write(hold, row.after(row.seq(), row.hash(), row.day(), row.clock().heldByRules()), null, "HeldByRules");
        }
    }

    private static void write(GameStore.Hold hold, GameRow after, Snapshot snapshot, String act) {
        String detail = hold.row().rules() + " to " + Rules.VERSION;
        AuditEntry audit = new AuditEntry(null, null, after.day(), act, detail);
        hold.write(new Batch(after, List.of(), List.of(), null, snapshot, List.of(audit)));
        hold.commit();
    }
}
