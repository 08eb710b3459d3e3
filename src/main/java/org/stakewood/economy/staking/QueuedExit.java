package org.stakewood.economy.staking;

/** Shares that wait to unbond because of the churn limit, first come first served. */
public record QueuedExit(int account, int validator, long shares) {

    public QueuedExit withShares(long left) {
        return new QueuedExit(account, validator, left);
    }
}
