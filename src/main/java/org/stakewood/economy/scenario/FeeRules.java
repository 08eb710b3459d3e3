package org.stakewood.economy.scenario;

/**
 * The network fee of an action.
 *
 * @param perAction micro-OAK burnt for an action that executes
 * @param fromDay number of days passed from which the fee is due
 * @param freeActions actions a day of an account that can pay neither in OAK nor in USD
 */
public record FeeRules(long perAction, int fromDay, int freeActions) {}
