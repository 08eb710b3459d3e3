package org.stakewood.game;

import io.vavr.collection.Vector;
import java.util.List;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.event.Event;

/** Executes rows of a journal again, and insists on hearing what was heard the first time. */
final class Replay {

    private final long game;
    private World world;
    private Series series;
    private World dawn;
    private Vector<Happening> happenings = Vector.empty();

    Replay(long game, World world, Series series, World dawn) {
        this.game = game;
        this.world = world;
        this.series = series;
        this.dawn = dawn;
    }

    /** Goes on with some rows; stops at the first that ends differently. */
    Replay over(List<Entry> entries) {
        entries.forEach(this::execute);
        return this;
    }

    /** Where it ended. */
    Moment moment(GameRow row) {
        return new Moment(row, world, series, dawn);
    }

    Vector<Happening> happenings() {
        return happenings;
    }

    private void execute(Entry entry) {
        if (entry.result().reachedWorld()) {
            Outcome outcome = apply(entry);
            if (outcome instanceof Outcome.Accepted accepted && entry.result() == Result.ACCEPTED) {
                world = accepted.world();
                tell(entry, accepted.events());
            } else if (!(outcome instanceof Outcome.Refused refused
                    && entry.result() == Result.REFUSED
                    && refused.refusal().equals(entry.refusal()))) {
                throw differs(
                        entry,
                        "it was " + entry.result() + " and now is "
                                + outcome.getClass().getSimpleName(),
                        null);
            }
        }
        if (entry.hash() != null && entry.hash() != StateHash.of(world)) {
            throw differs(entry, "the state has another hash", null);
        }
    }

    private Outcome apply(Entry entry) {
        try {
            return entry.command().apply(world);
        } catch (RuntimeException defect) {
            throw differs(entry, "the program fails at it", defect);
        }
    }

    private void tell(Entry entry, Vector<Event> events) {
        int n = 0;
        for (Event each : events) {
            happenings = happenings.append(new Happening(entry.seq(), n++, entry.day(), each));
            if (each instanceof DayPassed passed) {
                dawn = world;
                series = series.plus(passed.figures(), DayFold.netWorths(world));
            }
        }
    }

    private GameNotPlayable differs(Entry entry, String how, Throwable cause) {
        return new GameNotPlayable(
                "Game " + game + ": the replay of row " + entry.seq() + " (" + entry.key() + ") ends differently: "
                        + how + ".",
                cause);
    }
}
