package org.stakewood.economy.order;

/** What an order waits for; a seat has one of each kind at most. */
public enum OrderKind {
    /** A price in a pool. */
    LIMIT,
    /** A weak loan against stake. */
    LOAN,
    /** A weak position in a money market. */
    MARKET
}
