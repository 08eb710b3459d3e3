package org.stakewood.economy.synthetic;

/**
 * What closing a loan against stake costs, per unit owed. While the stake is whole a debt closes at par; as slashes eat
 * into it, closing grows dearer without bound, so that repaying early is cheaper than waiting.
 */
public final class PricingCurve {

    private PricingCurve() {}

    /**
     * φ: 1 if x ≥ 1, x^(−k) in between, infinite if x ≤ 0, where x = (stakeRatio − l₀)/(1 − l₀).
     *
     * @param stakeRatio worth of the pledge today ÷ at the last draw
     * @param loanToValue l₀, value owed ÷ worth of the pledge at the last draw, in [0, 1)
     * @param steepness k
     */
    public static double phi(double stakeRatio, double loanToValue, double steepness) {
        if (!(loanToValue >= 0 && loanToValue < 1)) {
            throw new IllegalArgumentException("loan to value " + loanToValue);
        }
        if (stakeRatio >= 1) {
            return 1;
        }
        double x = (stakeRatio - loanToValue) / (1 - loanToValue);
        return x <= 0 ? Double.POSITIVE_INFINITY : StrictMath.pow(x, -steepness);
    }
}
