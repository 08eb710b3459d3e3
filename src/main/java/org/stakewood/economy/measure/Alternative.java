package org.stakewood.economy.measure;

/** What somebody could have done from the first day on without ever changing it. Names are stable ids. */
public enum Alternative {
    /** All in dollars. */
    DOLLARS,
    /** All in OAK that earns nothing. */
    COINS,
    /** All in OAK, half of it staked on the first day. */
    HALF,
    /** All in OAK, all of it staked. */
    STAKE
}
