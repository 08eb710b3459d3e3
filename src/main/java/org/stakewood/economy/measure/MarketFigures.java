package org.stakewood.economy.measure;

import org.stakewood.economy.money.Asset;

/**
 * One asset of the money market at the end of a day.
 *
 * @param asset which
 * @param supplied micro-units that suppliers own
 * @param owed micro-units owed
 * @param use share that is lent out
 * @param borrowRate what borrowers pay a year
 * @param supplyRate what suppliers earn a year
 */
public record MarketFigures(Asset asset, long supplied, long owed, double use, double borrowRate, double supplyRate) {}
