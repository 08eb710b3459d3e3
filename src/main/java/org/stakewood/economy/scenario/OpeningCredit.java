package org.stakewood.economy.scenario;

import org.stakewood.economy.money.Balances;

/**
 * What a group has beside coins and stake on day 0; totals of the group in micro-units, equal parts of which each
 * account has. Null stands for nothing.
 *
 * @param pledged true if all its stake is pledged to the first desk; the opening synthetic is owed by all who pledge,
 *     in proportion to their stake, or to stake × loan where a loan is named
 * @param collateral true if all its stake is pledged to the first market instead, for what it owes there
 * @param leastLoan loan of the group's first account as a share of its stake; 0 if none is named
 * @param mostLoan loan of its last account; those between are spread evenly
 * @param soak micro-sOAK held
 * @param deposits supplied to the first market
 * @param debts owed to the first market
 * @param vaults deposited in the vaults
 */
public record OpeningCredit(
        boolean pledged,
        boolean collateral,
        double leastLoan,
        double mostLoan,
        long soak,
        Balances deposits,
        Balances debts,
        Balances vaults) {

    public static final OpeningCredit NONE = new OpeningCredit(false, null, null, null);

    public OpeningCredit {
        deposits = deposits == null ? Balances.NONE : deposits;
        debts = debts == null ? Balances.NONE : debts;
        vaults = vaults == null ? Balances.NONE : vaults;
    }

    /** Without synthetic in hand, and with loans in proportion to stake. */
    public OpeningCredit(boolean pledged, Balances deposits, Balances debts, Balances vaults) {
        this(pledged, false, 0, 0, 0, deposits, debts, vaults);
    }

    /** What a unit of stake of the account at a place in the group weighs when the opening synthetic is shared out. */
    public double weight(int index, int count) {
        return mostLoan == 0 ? 1 : leastLoan + (mostLoan - leastLoan) * (index + 0.5) / count;
    }
}
