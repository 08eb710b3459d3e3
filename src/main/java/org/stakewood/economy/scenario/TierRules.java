package org.stakewood.economy.scenario;

/**
 * What a level of operations costs and how well it works.
 *
 * @param bill micro-dollars a day
 * @param downChance chance of downtime a day
 * @param doubleSignChance chance of signing twice a day
 */
public record TierRules(long bill, double downChance, double doubleSignChance) {}
