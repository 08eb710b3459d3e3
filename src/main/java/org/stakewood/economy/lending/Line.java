package org.stakewood.economy.lending;

import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;

/**
 * What an account has and owes in one asset of a market.
 *
 * @param asset which
 * @param deposit deposit shares
 * @param collateral whether the deposit stands for debts
 * @param debt debt shares
 * @param today micro-units borrowed since the last day passed
 */
public record Line(Asset asset, long deposit, boolean collateral, long debt, long today) {

    /** Nothing of an asset; what comes will be collateral. */
    public static Line open(Asset asset) {
        return new Line(asset, 0, true, 0, 0);
    }

    /** True if anything is owed. */
    public boolean indebted() {
        return debt > 0 || today > 0;
    }

    /** True if this says nothing: no deposit, no debt, and a deposit would be collateral. */
    public boolean empty() {
        return deposit == 0 && collateral && !indebted();
    }

    /** This line with more deposit shares; negative for fewer. */
    public Line plusDeposit(long more) {
        return new Line(asset, Amount.add(deposit, more), collateral, debt, today);
    }

    public Line withCollateral(boolean on) {
        return new Line(asset, deposit, on, debt, today);
    }

    public Line withDebt(long shares, long borrowedToday) {
        return new Line(asset, deposit, collateral, shares, borrowedToday);
    }
}
