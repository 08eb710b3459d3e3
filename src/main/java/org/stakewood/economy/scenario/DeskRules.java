package org.stakewood.economy.scenario;

/**
 * A desk that lends the synthetic against stake.
 *
 * @param name stable text id
 * @param kind who lends
 * @param drawsOpen false if no new loan is given
 * @param loanLimit l_max: most owed at a draw, as a share of the pledge
 * @param threshold θ: share of the pledge that counts in the health
 * @param steepness k of the pricing curve
 * @param mostCost φ_max: cost to close a unit of debt beyond which a loan is in default at once
 * @param leastDraw smallest draw, micro-sOAK
 * @param mostDrawADay most drawn by one account on a day, micro-sOAK
 * @param rateRule how the rate is set
 * @param baseRate rate a year at no debt
 * @param slope rise of the rate per unit of debt ÷ stake
 * @param mostRate highest rate a year
 * @param callDays days to repay a called loan
 * @param graceDays days between the flag and the foreclosure
 * @param marginHealth health below which a player is warned
 * @param instantHealth health below which there is no grace
 * @param penalty of a foreclosure, as a share of the debt's value
 * @param priceCap marginal price up to which the desk buys the synthetic to cover a default
 * @param resolution what happens in a default
 * @param termDays length of a term loan
 * @param termPremium points more a year for a term loan
 * @param earlyCloseFee of a term loan, as a share of what is repaid
 * @param insuranceShare part of the interest that goes to the insurance fund
 * @param delayDays days after which the desk and others see a loan's figures
 * @param guards guards of an embedded desk; null for none
 * @param contractHazard chance a day that somebody takes a part of its money; 0 for none
 */
public record DeskRules(
        String name,
        DeskKind kind,
        boolean drawsOpen,
        double loanLimit,
        double threshold,
        double steepness,
        double mostCost,
        long leastDraw,
        long mostDrawADay,
        RateRule rateRule,
        double baseRate,
        double slope,
        double mostRate,
        int callDays,
        int graceDays,
        double marginHealth,
        double instantHealth,
        double penalty,
        double priceCap,
        Resolution resolution,
        int termDays,
        double termPremium,
        double earlyCloseFee,
        double insuranceShare,
        int delayDays,
        GuardRules guards,
        double contractHazard) {

    /** Rules without a hazard of its contract. */
    public DeskRules(
            String name,
            DeskKind kind,
            boolean drawsOpen,
            double loanLimit,
            double threshold,
            double steepness,
            double mostCost,
            long leastDraw,
            long mostDrawADay,
            RateRule rateRule,
            double baseRate,
            double slope,
            double mostRate,
            int callDays,
            int graceDays,
            double marginHealth,
            double instantHealth,
            double penalty,
            double priceCap,
            Resolution resolution,
            int termDays,
            double termPremium,
            double earlyCloseFee,
            double insuranceShare,
            int delayDays,
            GuardRules guards) {
        this(
                name,
                kind,
                drawsOpen,
                loanLimit,
                threshold,
                steepness,
                mostCost,
                leastDraw,
                mostDrawADay,
                rateRule,
                baseRate,
                slope,
                mostRate,
                callDays,
                graceDays,
                marginHealth,
                instantHealth,
                penalty,
                priceCap,
                resolution,
                termDays,
                termPremium,
                earlyCloseFee,
                insuranceShare,
                delayDays,
                guards,
                0);
    }
}
