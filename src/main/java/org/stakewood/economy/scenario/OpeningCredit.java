package org.stakewood.economy.scenario;

import org.stakewood.economy.money.Balances;

/**
 * What a group has beside coins and stake on day 0; totals of the group in micro-units, equal parts of which each
 * account has. Null stands for nothing.
 *
 * @param pledged true if all its stake is pledged to the first desk; the opening synthetic is owed by all who pledge,
 *     in proportion to their stake
 * @param deposits supplied to the first market
 * @param debts owed to the first market
 * @param vaults deposited in the vaults
 */
public record OpeningCredit(boolean pledged, Balances deposits, Balances debts, Balances vaults) {

    public static final OpeningCredit NONE = new OpeningCredit(false, null, null, null);

    public OpeningCredit {
        deposits = deposits == null ? Balances.NONE : deposits;
        debts = debts == null ? Balances.NONE : debts;
        vaults = vaults == null ? Balances.NONE : vaults;
    }
}
