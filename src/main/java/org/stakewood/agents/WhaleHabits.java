package org.stakewood.agents;

/**
 * How a whale trades.
 *
 * @param every days between two trades
 * @param oak micro-OAK of a trade
 * @param tolerance how far the price may move against it
 */
record WhaleHabits(int every, long oak, double tolerance) {

    static final WhaleHabits USUAL = new WhaleHabits(10, 500_000_000, 0.30);
}
