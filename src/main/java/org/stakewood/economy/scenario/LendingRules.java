package org.stakewood.economy.scenario;

import java.util.List;

/**
 * A money market.
 *
 * @param name stable text id
 * @param assets what it lends
 * @param stakeLimit share of pledged stake's value up to which one may borrow; 0 if stake is no collateral
 * @param stakeThreshold share of pledged stake's value that counts in the health
 * @param closeFactor most of a debt that one liquidation repays
 * @param fullCloseHealth health below which all of it may be repaid
 * @param smallDebt micro-dollars below which all of a debt may be repaid
 * @param bonus what a liquidator receives beyond the repayment, as a share of it
 * @param graceDays days between the flag and the vault or the auction
 * @param insuranceShare part of the reserves' growth that goes to the insurance fund
 * @param depositTarget rate a year promised to suppliers of USD; 0 for none
 * @param targetReserve opening reserve for that promise, as a share of the USD deposits
 * @param contractHazard chance a day that somebody takes a part of its money; 0 for none
 */
public record LendingRules(
        String name,
        List<LentAsset> assets,
        double stakeLimit,
        double stakeThreshold,
        double closeFactor,
        double fullCloseHealth,
        long smallDebt,
        double bonus,
        int graceDays,
        double insuranceShare,
        double depositTarget,
        double targetReserve,
        double contractHazard) {

    public LendingRules {
        assets = assets == null ? List.of() : List.copyOf(assets);
    }

    /** Rules without a hazard of its contract. */
    public LendingRules(
            String name,
            List<LentAsset> assets,
            double stakeLimit,
            double stakeThreshold,
            double closeFactor,
            double fullCloseHealth,
            long smallDebt,
            double bonus,
            int graceDays,
            double insuranceShare,
            double depositTarget,
            double targetReserve) {
        this(
                name,
                assets,
                stakeLimit,
                stakeThreshold,
                closeFactor,
                fullCloseHealth,
                smallDebt,
                bonus,
                graceDays,
                insuranceShare,
                depositTarget,
                targetReserve,
                0);
    }
}
