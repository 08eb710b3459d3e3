package org.stakewood.economy.measure;

/**
 * Where the coins of one asset are, micro-units; together all that exist.
 *
 * @param free in seats' accounts
 * @param pools reserves of the pools
 * @param staked bonded, with rewards that wait to be claimed
 * @param leaving on the way out of the stake
 * @param credit in desks, markets, vaults, auctions and the farm
 * @param house the accounts that are nobody's seat
 */
public record Whereabouts(long free, long pools, long staked, long leaving, long credit, long house) {

    /** All of them. */
    public long total() {
        long sum = Math.addExact(Math.addExact(free, pools), Math.addExact(staked, leaving));
        return Math.addExact(sum, Math.addExact(credit, house));
    }
}
