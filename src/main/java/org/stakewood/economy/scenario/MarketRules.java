package org.stakewood.economy.scenario;

import java.util.List;

/**
 * The pools and what is measured on them.
 *
 * @param pools the pools of genesis, in order; the first of a pair is its oracle
 * @param twapDays days in a time-weighted average price
 * @param networkShare share of every pool's LP shares that belongs to the network for good
 * @param noiseTurnover daily round-trip volume of noise traders as a share of a pool's value
 * @param noiseDeviation standard deviation of the one unmatched trade a day, as a share of the reserve
 * @param thinTokens micro-units of a reserve below which a pool is thin
 * @param thinShare share of an asset's supply below which a pool is thin
 */
public record MarketRules(
        List<PoolSpec> pools,
        int twapDays,
        double networkShare,
        double noiseTurnover,
        double noiseDeviation,
        long thinTokens,
        double thinShare) {

    public MarketRules {
        pools = pools == null ? List.of() : List.copyOf(pools);
    }

    /** True for a reserve of an asset that is too small to give a price, of so many micro-units that exist. */
    public boolean thin(long reserve, long outstanding) {
        return reserve < thinTokens || reserve < thinShare * outstanding;
    }
}
