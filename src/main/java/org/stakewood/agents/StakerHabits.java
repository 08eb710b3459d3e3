package org.stakewood.agents;

/**
 * How a portfolio staker weighs reward against risk.
 *
 * @param deviation standard deviation of the staking yield, a year
 * @param lendingDeviation the same of the yield of lending
 * @param aversion median of the risk aversion λ
 * @param aversionSpread standard deviation of its logarithm over stakers
 * @param least share that always stays staked
 * @param speed part of the way to the wanted share that is gone in a day
 * @param leastMove micro-OAK below which nothing is moved
 * @param heat how sharply it prefers the better validators
 */
record StakerHabits(
        double deviation,
        double lendingDeviation,
        double aversion,
        double aversionSpread,
        double least,
        double speed,
        long leastMove,
        double heat) {

    static final StakerHabits USUAL = new StakerHabits(0.06, 0.15, 10, 0.6, 0.10, 0.10, 5_000_000, 40);
}
