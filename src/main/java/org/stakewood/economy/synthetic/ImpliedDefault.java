package org.stakewood.economy.synthetic;

import org.stakewood.economy.World;
import org.stakewood.economy.oracle.Oracle;

/**
 * The share of loans that the price of the synthetic expects to be lost:
 * q = clamp((1 − average price − 6 %·years left)/0.5, 0, 1). Stands beside the defaults that have been counted.
 */
public final class ImpliedDefault {

    /** Points a year by which a claim on the end is worth less now. */
    public static final double DISCOUNT = 0.06;

    /** Share of a loan that is lost if it is not repaid. */
    public static final double LOSS = 0.5;

    private ImpliedDefault() {}

    public static double of(World world) {
        int left = world.scenario().time().days() - world.day();
        double years = (double) left / world.scenario().time().daysPerYear();
        double gap = 1 - Oracle.of(world).soakAverage() - DISCOUNT * years;
        return Math.max(0, Math.min(1, gap / LOSS));
    }
}
