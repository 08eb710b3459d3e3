package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;
import org.stakewood.economy.order.Aid;

/** A standing order helped a position in a market: paid back or supplied; so much more it may. */
public record PositionProtected(
        int account, int market, Aid aid, Asset asset, long amount, double before, double after, long left)
        implements Event {}
