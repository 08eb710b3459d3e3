package org.stakewood.economy.event;

/** Pledged stake of that worth became free again; the desk or the market is negative. */
public record StakeReleased(int account, int desk, int market, int validator, long shares, long amount)
        implements Event {}
