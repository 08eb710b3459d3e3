package org.stakewood.agents;

/**
 * When somebody loses heart.
 *
 * @param days over which it watches the price
 * @param fall fall over these days at which it sells
 * @param tolerance how far below the present price it still sells
 * @param heat how sharply it prefers the better validators when it comes back
 */
record PanickerHabits(int days, double fall, double tolerance, double heat) {

    static final PanickerHabits USUAL = new PanickerHabits(5, 0.10, 0.30, 40);
}
