package org.stakewood.economy.event;

/** Free stake of that worth was put behind a loan at a desk or a debt in a market; the other one is negative. */
public record StakePledged(int account, int desk, int market, int validator, long shares, long amount, boolean binds)
        implements Event {}
