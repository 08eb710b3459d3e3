package org.stakewood.economy.scenario;

import org.stakewood.economy.lending.KinkedRate;
import org.stakewood.economy.money.Asset;

/**
 * An asset of a money market.
 *
 * @param asset what is lent
 * @param curve its rates
 * @param limit share of a deposit's value up to which one may borrow
 * @param threshold share of a deposit's value that counts in the health
 */
public record LentAsset(Asset asset, KinkedRate curve, double limit, double threshold) {}
