package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** A market lent; the first day's interest is owed at once. Debt: all that is owed of the asset now. */
public record Borrowed(int account, int market, Asset asset, long amount, long interest, long debt, double rate)
        implements Event {}
