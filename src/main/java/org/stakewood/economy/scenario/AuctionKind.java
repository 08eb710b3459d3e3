package org.stakewood.economy.scenario;

/** How a seized lot is sold. */
public enum AuctionKind {
    /** The price falls day by day; anybody buys any part. */
    FALLING,
    /** Bids rise; the highest takes the whole lot. */
    ENGLISH
}
