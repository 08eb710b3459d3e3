package org.stakewood.economy.staking;

import io.vavr.collection.Vector;

/**
 * All stake that leaves one validator at one maturity; a slash lowers its tokens once for all holders.
 *
 * @param validator the validator it leaves
 * @param maturity number of final days at which it is paid out
 * @param tokens micro-OAK left after slashes
 * @param shares shares of it
 * @param holders accounts with shares, each once
 */
public record UnbondingPool(int validator, int maturity, long tokens, long shares, Vector<Integer> holders) {

    /** Where the pool stands among all pools: by maturity, then by validator. */
    public static long key(int validator, int maturity) {
        return ((long) maturity << 32) | validator;
    }

    public UnbondingPool withTokens(long left) {
        return new UnbondingPool(validator, maturity, left, shares, holders);
    }
}
