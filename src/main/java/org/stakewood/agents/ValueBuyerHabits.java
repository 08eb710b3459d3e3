package org.stakewood.agents;

/**
 * How a buyer of cheap sOAK trades.
 *
 * @param carry points a year for which it is ready to wait for par
 * @param closes share of the gap to its price that it closes on a day
 * @param leastTrade micro-units below which it does not trade
 */
record ValueBuyerHabits(double carry, double closes, long leastTrade) {

    static final ValueBuyerHabits USUAL = new ValueBuyerHabits(0.06, 0.5, 5_000_000);
}
