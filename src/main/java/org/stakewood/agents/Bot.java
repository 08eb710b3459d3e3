package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.view.SeatView;

/** How one kind of automated player decides: from what its seat may see and from dice of its own, never from memory. */
interface Bot {

    /** What the seat does on the day being played, in this order. */
    Vector<SeatCommand> orders(SeatView view, long seed);
}
