package org.stakewood.economy.event;

/** LP shares were paid out; {@code gain} is in micro-dollars against having held what was put in. */
public record LiquidityRemoved(int account, int pool, long shares, long amount1, long amount2, long gain)
        implements Event {}
