package org.stakewood.economy.lending;

import org.stakewood.economy.money.Asset;

/**
 * What an account has and owes in one asset of a market.
 *
 * @param asset which
 * @param deposit deposit shares
 * @param collateral whether the deposit stands for debts
 * @param debt debt shares
 * @param today micro-units borrowed since the last day passed
 */
public record Line(Asset asset, long deposit, boolean collateral, long debt, long today) {}
