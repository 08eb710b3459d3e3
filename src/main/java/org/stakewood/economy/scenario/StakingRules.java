package org.stakewood.economy.scenario;

/**
 * Bonding, faults and jail.
 *
 * @param unbondingDays final days until unbonded stake is liquid
 * @param churnShare share of the stake that may leave a day; 0 switches the limit off
 * @param churnFloor micro-OAK that may always leave a day when the limit is on
 * @param minSelfBond smallest self-bond of an active validator, micro-OAK
 * @param maxCommission highest commission
 * @param openingCommission commission of the validators of genesis
 * @param jailDays shortest stay in jail
 * @param idleUnjailDays days after which an idle person's validator leaves jail by itself
 * @param downFraction share of stake that downtime costs
 * @param doubleSignFraction share of stake that signing twice costs
 * @param correlationMultiplier m of the correlation penalty
 * @param correlationWindow W of the correlation penalty, days
 * @param destination where slashed coins go
 * @param headMinAge days of life that a head needs for a per-head share or the lottery
 */
public record StakingRules(
        int unbondingDays,
        double churnShare,
        long churnFloor,
        long minSelfBond,
        double maxCommission,
        double openingCommission,
        int jailDays,
        int idleUnjailDays,
        double downFraction,
        double doubleSignFraction,
        double correlationMultiplier,
        int correlationWindow,
        SlashDestination destination,
        int headMinAge) {}
