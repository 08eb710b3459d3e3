package org.stakewood.economy.scenario;

/**
 * What happens to positions that have become unhealthy.
 *
 * @param auction how seized lots are sold
 * @param vaults the backstop vaults
 * @param ladder who bears a deficit
 * @param mostPasses passes of a cascade on one day
 */
public record LiquidationRules(AuctionRules auction, VaultRules vaults, LadderRules ladder, int mostPasses) {}
