package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** The network fee of an action; an amount of 0 is one of the day's free actions. */
public record FeePaid(int account, Asset asset, long amount) implements Event {}
