package org.stakewood.agents;

/**
 * How a looper borrows.
 *
 * @param margin points a year that staking must pay beyond the loan
 * @param health health below which it draws no more
 * @param leastPrice lowest price of the synthetic at which it sells what it draws
 */
record LooperHabits(double margin, double health, double leastPrice) {

    static final LooperHabits USUAL = new LooperHabits(0.02, 1.3, 0.90);
}
