package org.stakewood.economy.staking;

/**
 * Stake that was redelegated and still answers for faults of the validator it left.
 *
 * @param source validator it left
 * @param target validator it went to
 * @param account whose stake it is
 * @param maturity number of final days at which it stops answering
 * @param tokens micro-OAK moved, less what was slashed since
 */
public record Shadow(int source, int target, int account, int maturity, long tokens) {

    public Shadow withTokens(long left) {
        return new Shadow(source, target, account, maturity, left);
    }
}
