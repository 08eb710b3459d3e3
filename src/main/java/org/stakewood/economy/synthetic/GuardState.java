package org.stakewood.economy.synthetic;

/**
 * What a desk's guards have done.
 *
 * @param halted whether new loans are halted
 * @param since days passed when that began; far back before the first
 * @param calledOn days passed at the last call; far back before the first
 * @param surcharge points a year on top of the rate
 */
public record GuardState(boolean halted, int since, int calledOn, double surcharge) {

    public static final GuardState QUIET = new GuardState(false, -1_000, -1_000, 0);
}
