package org.stakewood.economy.staking;

import java.math.BigInteger;

/**
 * An account's shares of one validator.
 *
 * @param validator the validator
 * @param free shares that may leave, move or be transferred
 * @param queued shares that wait for their turn to unbond (churn limit); still bonded
 * @param claimed reward per share up to which rewards have been claimed, scale 1e18
 */
public record Delegation(int validator, long free, long queued, BigInteger claimed) {

    /** All shares: every part earns and is slashed. */
    public long shares() {
        return free + queued;
    }

    public Delegation withFree(long shares) {
        return new Delegation(validator, shares, queued, claimed);
    }

    public Delegation withQueued(long shares) {
        return new Delegation(validator, free, shares, claimed);
    }

    public Delegation withClaimed(BigInteger perShare) {
        return new Delegation(validator, free, queued, perShare);
    }
}
