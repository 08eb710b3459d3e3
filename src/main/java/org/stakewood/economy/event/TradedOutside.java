package org.stakewood.economy.event;

/** OAK was bought or sold on the outside market, costs included in the dollars. */
public record TradedOutside(int account, boolean buy, long oak, long usd, double quoteBefore, double quoteAfter)
        implements Event {}
