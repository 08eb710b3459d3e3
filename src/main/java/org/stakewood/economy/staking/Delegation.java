package org.stakewood.economy.staking;

import java.math.BigInteger;

/**
 * An account's shares of one validator, in five disjoint parts.
 *
 * @param validator the validator
 * @param free shares that may leave, move, be pledged or be transferred
 * @param queued shares that wait for their turn to unbond (churn limit); still bonded
 * @param desk shares pledged for loans against stake
 * @param market shares that stand for debts in a money market
 * @param granted shares of a restart: they earn and are slashed, and stay where they are
 * @param claimed reward per share up to which rewards have been claimed, scale 1e18
 * @param interest the same for the desks' interest
 */
public record Delegation(
        int validator,
        long free,
        long queued,
        long desk,
        long market,
        long granted,
        BigInteger claimed,
        BigInteger interest) {

    /** All shares: every part earns and is slashed. */
    public long shares() {
        return free + queued + desk + market + granted;
    }

    public Delegation withFree(long shares) {
        return new Delegation(validator, shares, queued, desk, market, granted, claimed, interest);
    }

    public Delegation withQueued(long shares) {
        return new Delegation(validator, free, shares, desk, market, granted, claimed, interest);
    }

    /** Moves shares between the free part and the pledge for loans; negative to give them back. */
    public Delegation pledgedToDesk(long shares) {
        return new Delegation(validator, free - shares, queued, desk + shares, market, granted, claimed, interest);
    }

    /** Moves shares between the free part and the pledge in a market; negative to give them back. */
    public Delegation pledgedToMarket(long shares) {
        return new Delegation(validator, free - shares, queued, desk, market + shares, granted, claimed, interest);
    }

    /** Moves free shares into the part of a restart. */
    Delegation granted(long shares) {
        return new Delegation(validator, free - shares, queued, desk, market, granted + shares, claimed, interest);
    }

    /** These without some of the shares of a restart. */
    Delegation lessGranted(long shares) {
        return new Delegation(validator, free, queued, desk, market, granted - shares, claimed, interest);
    }

    public Delegation withClaimed(BigInteger rewards, BigInteger synthetic) {
        return new Delegation(validator, free, queued, desk, market, granted, rewards, synthetic);
    }
}
