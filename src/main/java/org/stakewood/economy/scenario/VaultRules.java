package org.stakewood.economy.scenario;

/**
 * Backstop vaults, one for USD and one for the synthetic.
 *
 * @param on whether there are any
 * @param bonus what depositors receive beyond the debt they cancel, as a share of it
 * @param noticeDays days between the notice and the payment
 */
public record VaultRules(boolean on, double bonus, int noticeDays) {}
