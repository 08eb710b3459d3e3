package org.stakewood.economy.scenario;

/**
 * New coins.
 *
 * @param policy how the yearly rate moves
 * @param initialRate yearly rate at genesis
 * @param minRate lowest yearly rate (ADAPTIVE)
 * @param maxRate highest yearly rate (ADAPTIVE)
 * @param goal staked share that ADAPTIVE steers to
 * @param speed how fast ADAPTIVE moves, per year
 * @param halvingDays days between two halvings (HALVING)
 * @param payout who receives a day's issuance
 * @param totalReward reward of the whole game on a coin staked at genesis (GEOMETRIC)
 * @param form compound or liquid
 */
public record IssuanceRules(
        IssuancePolicy policy,
        double initialRate,
        double minRate,
        double maxRate,
        double goal,
        double speed,
        int halvingDays,
        Payout payout,
        double totalReward,
        RewardForm form) {}
