package org.stakewood.economy.staking;

import org.stakewood.economy.money.Amount;

/** How many new coins a day brings, by policy. Rates are per network year; amounts are micro-units of OAK, floored. */
public final class Issuance {

    private Issuance() {}

    /** A day's issue ⌊rate·supply/daysPerYear⌋, rounded once. */
    public static long daily(double rate, long supply, int daysPerYear) {
        return Amount.floorTimes(supply, rate) / daysPerYear;
    }

    /**
     * Tomorrow's rate after a day at {@code rate}: it rises while less than the goal is staked and falls above it,
     * clamp(rate + (1 − staked/goal)·speed/daysPerYear, lowest, highest). The inflation rule of the Cosmos SDK's mint
     * module.
     *
     * @param staked part of the supply that is staked, 0 to 1
     */
    public static double adaptive(
            double rate, double staked, double goal, double speed, double lowest, double highest, int daysPerYear) {
        double next = rate + (1 - staked / goal) * speed / daysPerYear;
        return Math.max(lowest, Math.min(highest, next));
    }

    /** The rate on a day counted from 0, when it halves every so many days, as Bitcoin's subsidy does. */
    public static double halving(double initial, int halvingDays, int day) {
        return Math.scalb(initial, -Math.min(day / halvingDays, 2000));
    }

    /**
     * The rate y₀·√(G₀/G)·staked that pays a yield which falls with the root of the stake, as Ethereum's does; 0
     * without stake.
     *
     * @param yieldAtGenesis y₀, a year's reward on a staked coin at genesis
     * @param stakeAtGenesis G₀ in micro-units
     * @param stake G in micro-units
     * @param staked G as a part of the supply
     */
    public static double squareRoot(double yieldAtGenesis, long stakeAtGenesis, long stake, double staked) {
        return stake <= 0 ? 0 : yieldAtGenesis * Math.sqrt((double) stakeAtGenesis / stake) * staked;
    }

    /**
     * The reward of day n of {@code days}, n from 1: ⌊stake·((1 + R)^(n/days) − (1 + R)^((n−1)/days))⌋, so that the
     * stake at genesis grows by the same factor every day and by R in all (Fanti and others, "Compounding of wealth in
     * proof-of-stake cryptocurrencies", 2018).
     *
     * @param stakeAtGenesis micro-units
     * @param total R, the reward of all days on a staked coin
     */
    public static long geometric(long stakeAtGenesis, double total, int day, int days) {
        double perDay = StrictMath.log1p(total) / days;
        return Amount.floorTimes(stakeAtGenesis, StrictMath.exp(perDay * (day - 1)) * StrictMath.expm1(perDay));
    }
}
