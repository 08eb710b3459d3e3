package org.stakewood.agents;

/**
 * How a delegator chooses.
 *
 * @param every days between two looks at the validators
 * @param heat how sharply it prefers the better
 */
record HolderHabits(int every, double heat) {

    static final HolderHabits USUAL = new HolderHabits(10, 40);
}
