package org.stakewood.economy.measure;

import org.stakewood.economy.Account;
import org.stakewood.economy.Positions;
import org.stakewood.economy.World;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.synthetic.Condition;
import org.stakewood.economy.synthetic.Loan;

/**
 * Everything an account holds and owes, in coins and in dollars: a row of the research data. Micro-units.
 *
 * @param free what it holds freely
 * @param staked bonded OAK with waiting rewards, after late penalties
 * @param pledged the part of it that stands for loans or debts
 * @param leaving OAK on the way out
 * @param lent deposits, vault deposits and their gains, waiting interest and ACORN, bids in escrow
 * @param owed debts to the markets
 * @param loans sOAK owed to the desks
 * @param worth the parts of the net worth
 * @param liquidation micro-dollars if everything were sold today
 * @param health the lowest of its loans' and market positions' health, at most 1 million; NaN without a debt
 */
public record Holdings(
        Balances free,
        long staked,
        long pledged,
        long leaving,
        Balances lent,
        Balances owed,
        long loans,
        Worth worth,
        long liquidation,
        double health) {

    private static final double HEALTHIEST = 1e6;

    /** What an account of a world has; {@code worth} values that world. */
    public static Holdings of(World world, NetWorth worth, Account account) {
        long staked = 0;
        long pledged = 0;
        for (Delegation each : account.delegations()) {
            staked += worth.stake(each);
            pledged += worth.pledged(each);
        }
        long leaving = 0;
        for (Leaving each : account.leaving()) {
            leaving += worth.leaving(each);
        }
        Books books = Books.of(world, account, world.over());
        return new Holdings(
                account.balances(),
                staked,
                pledged,
                leaving,
                books.owned(),
                books.owed(),
                books.loans(),
                worth.parts(account),
                Liquidation.value(world, worth, account),
                health(world, account));
    }

    private static double health(World world, Account account) {
        if (account.credit() == Positions.NONE) {
            return Double.NaN;
        }
        double lowest = Double.POSITIVE_INFINITY;
        for (Loan each : account.credit().loans()) {
            lowest = Math.min(
                    lowest,
                    Condition.of(world, each, Oracle.of(world).cascadeMark()).health());
        }
        for (MarketPosition each : account.credit().markets()) {
            lowest = each.indebted()
                    ? Math.min(
                            lowest,
                            Health.of(world, account.id(), each.market()).ratio())
                    : lowest;
        }
        return lowest == Double.POSITIVE_INFINITY ? Double.NaN : Math.min(HEALTHIEST, lowest);
    }
}
