package org.stakewood.economy.staking;

import java.math.BigInteger;

/**
 * An account's shares of one validator, in four disjoint parts.
 *
 * @param validator the validator
 * @param free shares that may leave, move, be pledged or be transferred
 * @param queued shares that wait for their turn to unbond (churn limit); still bonded
 * @param desk shares pledged for loans against stake
 * @param market shares that stand for debts in a money market
 * @param claimed reward per share up to which rewards have been claimed, scale 1e18
 * @param interest the same for the desks' interest
 */
public record Delegation(
        int validator, long free, long queued, long desk, long market, BigInteger claimed, BigInteger interest) {

    /** All shares: every part earns and is slashed. */
    public long shares() {
        return free + queued + desk + market;
    }

    public Delegation withFree(long shares) {
        return new Delegation(validator, shares, queued, desk, market, claimed, interest);
    }

    public Delegation withQueued(long shares) {
        return new Delegation(validator, free, shares, desk, market, claimed, interest);
    }

    /** Moves shares between the free part and the pledge for loans; negative to give them back. */
    public Delegation pledgedToDesk(long shares) {
        return new Delegation(validator, free - shares, queued, desk + shares, market, claimed, interest);
    }

    /** Moves shares between the free part and the pledge in a market; negative to give them back. */
    public Delegation pledgedToMarket(long shares) {
        return new Delegation(validator, free - shares, queued, desk, market + shares, claimed, interest);
    }

    public Delegation withClaimed(BigInteger rewards, BigInteger synthetic) {
        return new Delegation(validator, free, queued, desk, market, rewards, synthetic);
    }
}
