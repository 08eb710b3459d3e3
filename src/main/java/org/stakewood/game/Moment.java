package org.stakewood.game;

import java.util.Optional;
import org.stakewood.economy.World;
import org.stakewood.economy.view.HostView;
import org.stakewood.economy.view.PublicView;
import org.stakewood.economy.view.SeatView;

/** A game as committed at one moment; immutable. The world inside is seen through views only. */
public final class Moment {

    private final GameRow row;
    private final World world;
    private final Series series;
    private final World dawn;

    /** @param dawn the world at the end of the day before, as far as it is still known: what bots see */
    Moment(GameRow row, World world, Series series, World dawn) {
        this.row = row;
        this.world = world;
        this.series = series;
        this.dawn = dawn;
    }

    World world() {
        return world;
    }

    World dawn() {
        return dawn;
    }

    GameRow row() {
        return row;
    }

    /** The game. */
    public long game() {
        return row.id();
    }

    /** The session it belongs to. */
    public long session() {
        return row.session();
    }

    /** Last row of the journal that is in it. */
    public long seq() {
        return row.seq();
    }

    /** Rises with every change, a pause too. */
    public long version() {
        return row.version();
    }

    /** Hash of the state. */
    public long hash() {
        return row.hash();
    }

    /** Days that have passed; the day being played is the next. */
    public int day() {
        return row.day();
    }

    /** Length of the game in days. */
    public int days() {
        return row.days();
    }

    /** The clock. */
    public ClockState clock() {
        return row.clock();
    }

    /** Figures of all days so far. */
    public Series series() {
        return series;
    }

    /** What everybody may see. */
    public PublicView publicView() {
        return new PublicView(world);
    }

    /** What one seat may see; empty if the game has no such account. */
    public Optional<SeatView> seatView(int account) {
        return account >= 0 && account < world.accounts().size()
                ? Optional.of(new SeatView(world, account))
                : Optional.empty();
    }

    /** What the host may see. */
    public HostView hostView() {
        return new HostView(world);
    }
}
