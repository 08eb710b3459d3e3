package org.stakewood.agents;

/**
 * How a yield farmer decides.
 *
 * @param wakeChance chance a day that it looks at the rates
 * @param least rate a year from which it lends where nothing is promised
 * @param margin points a year below what it came for at which it leaves
 * @param horizon days for which a promise must be funded for it to bring new money
 * @param leastMove micro-units below which nothing is moved
 */
record FarmerHabits(double wakeChance, double least, double margin, int horizon, long leastMove) {

    static final FarmerHabits USUAL = new FarmerHabits(0.3, 0.03, 0.03, 30, 5_000_000);
}
