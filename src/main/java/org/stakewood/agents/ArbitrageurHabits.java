package org.stakewood.agents;

/**
 * How an arbitrageur works.
 *
 * @param wakeChance chance a day that it looks at the markets
 * @param closes share of the best trade that it makes
 * @param leastHedge micro-OAK of surplus below which it does not trade outside
 * @param tolerance how far the outside price may move against its hedge
 */
record ArbitrageurHabits(double wakeChance, double closes, long leastHedge, double tolerance) {

    static final ArbitrageurHabits USUAL = new ArbitrageurHabits(0.25, 0.60, 5_000_000, 0.20);
}
