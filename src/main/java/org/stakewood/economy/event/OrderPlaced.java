package org.stakewood.economy.event;

import org.stakewood.economy.order.StandingOrder;

/** A standing order waits from now on. */
public record OrderPlaced(int account, StandingOrder order) implements Event {}
