package org.stakewood.economy.lending;

/**
 * A lending market's rates by how much of it is lent out: gently rising to the kink, steeply beyond, so that the last
 * cash is dear. The jump-rate model of Compound v2. Rates are per network year.
 *
 * @param base rate at no use
 * @param slope rise per unit of use up to the kink
 * @param jump rise per unit of use above the kink
 * @param kink use at which the slope changes
 * @param reserveFactor part of the interest that the market keeps
 */
public record KinkedRate(double base, double slope, double jump, double kink, double reserveFactor) {

    public KinkedRate {
        if (!(base >= 0 && slope >= 0 && jump >= 0 && kink >= 0 && kink <= 1)
                || !(reserveFactor >= 0 && reserveFactor <= 1)
                || Double.isInfinite(base + slope + jump)) {
            throw new IllegalArgumentException("a rate curve needs finite, non-negative parts");
        }
    }

    /**
     * debt/(cash + debt − reserves): 0 without debt, 1 where the deposits are gone, above 1 where reserves exceed cash.
     * Amounts are micro-units.
     */
    public static double utilization(long cash, long debt, long reserves) {
        if (debt == 0) {
            return 0;
        }
        double deposits = exactSum(cash - reserves, debt);
        return deposits > 0 ? debt / deposits : 1;
    }

    /** What borrowers pay at a use. */
    public double borrow(double utilization) {
        return base + slope * Math.min(utilization, kink) + jump * Math.max(utilization - kink, 0);
    }

    /** What suppliers earn at a use. */
    public double supply(double utilization) {
        return utilization * borrow(utilization) * (1 - reserveFactor);
    }

    private static double exactSum(long a, long b) {
        long sum = a + b;
        boolean wrapped = ((a ^ sum) & (b ^ sum)) < 0;
        return wrapped ? (double) a + (double) b : sum;
    }
}
