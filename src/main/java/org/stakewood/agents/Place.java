package org.stakewood.agents;

import org.stakewood.economy.money.Asset;

/**
 * A use of coins that earns.
 *
 * @param use what is done with them
 * @param asset the coin; null for a pool, which takes both of its coins
 * @param rate what it pays a year
 */
record Place(Use use, Asset asset, double rate) {

    /** What coins can do. */
    enum Use {
        LEND,
        STAKE,
        POOL
    }

    /** True if a coin can go there. */
    boolean takes(Asset coin) {
        return asset == null || asset == coin;
    }
}
