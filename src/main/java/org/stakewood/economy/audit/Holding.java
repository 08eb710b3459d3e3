package org.stakewood.economy.audit;

import org.stakewood.economy.money.Asset;

/**
 * What lies in a place at the end of a day.
 *
 * @param asset of which
 * @param place where
 * @param amount micro-units
 */
public record Holding(Asset asset, Place place, long amount) {}
