package org.stakewood.economy.command;

import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;

/**
 * Something that may be done to a world. Each command holds what it needs and its rule; preview is the same code with
 * the result thrown away. Type and field names are stable ids of the stored form.
 */
public sealed interface Command permits SeatCommand, HostCommand, PassDay, HandSeat, EndowSeat {

    /** The next world with what happened, or a refusal; never changes {@code world}. */
    Outcome apply(World world);
}
