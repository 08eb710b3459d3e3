package org.stakewood.economy.audit;

/** The kinds of places in which coins can be; the first two are where they come from and where they end. */
public enum Site {
    /** Coins come into being; numbered by flow. */
    MINTED,
    /** Coins cease to be; numbered by flow. */
    BURNT,
    /** What all seats hold freely. */
    ACCOUNTS,
    /** Bonded to validators, with rewards that wait there. */
    STAKE,
    /** On the way out of stake. */
    LEAVING,
    /** Reserves of a market maker; numbered by pool. */
    POOL,
    /** Cash of a money market and what is set aside for its promise; numbered by market. */
    MARKET,
    /** Funds of the desks. */
    DESK,
    /** Backstop vaults and what they have won. */
    VAULT,
    /** Lots of OAK that are being sold. */
    AUCTION,
    /** ACORN that has been earned and not been claimed. */
    FARM,
    /** Accounts that are nobody's seat; numbered by house. */
    HOUSE
}
