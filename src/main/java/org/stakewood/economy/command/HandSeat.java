package org.stakewood.economy.command;

import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.event.SeatHanded;
import org.stakewood.economy.measure.Baselines;
import org.stakewood.economy.measure.Track;
import org.stakewood.economy.order.OrderBook;

/**
 * The host's act: a seat passes to a person, to a bot, or out of the game. Refused: UNKNOWN_TARGET.
 *
 * @param account the seat's account
 * @param person true if a person plays it from now on
 * @param active false to take it out of the game: it keeps what it holds and does nothing
 * @param afresh true if scores begin now and no order stands, as for somebody who joins late
 */
public record HandSeat(int account, boolean person, boolean active, boolean afresh) implements Command {

    @Override
    public Outcome apply(World world) {
        return Outcome.of(world, this::run);
    }

    private void run(Draft draft) {
        Check.known(account, draft.accounts().size());
        draft.update(account, each -> each.withSeat(person, active));
        if (afresh) {
            draft.update(account, each -> each.with(Baselines.now(draft, each)).with(Track.NEW));
            OrderBook.clear(draft, account);
        }
        draft.tell(new SeatHanded(account, person, active));
    }
}
