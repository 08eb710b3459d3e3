package org.stakewood.economy.synthetic;

import org.stakewood.economy.Account;
import org.stakewood.economy.World;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Correlation;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Validator;

/** What stands behind the synthetic. One pass over the accounts. */
public final class Backing {

    private Backing() {}

    /** NAV: Σ min(L, S*) ÷ D, S* the pledge after pending penalties; auctioned debts count with their lots; 1 if D = 0. */
    public static double nav(World world) {
        return nav(world, world.accounts());
    }

    /** The same where it is known who may owe anything. */
    public static double nav(World world, Iterable<Account> accounts) {
        long outstanding = world.supply().outstanding(Asset.SOAK);
        return outstanding == 0 ? 1 : covered(world, accounts) / outstanding;
    }

    /** Micro-sOAK of debts that what stands behind them would cover. */
    public static double covered(World world, Iterable<Account> accounts) {
        double covered = 0;
        for (Account account : accounts) {
            for (Loan loan : account.credit().loans()) {
                covered += Math.min(owed(world.credit().desks().get(loan.desk()), loan), expected(world, loan));
            }
        }
        for (Auction auction : world.credit().auctions().values()) {
            boolean stake = auction.origin().desk() >= 0 && auction.kind() == LotKind.OAK;
            covered += stake ? Math.min(auction.debt(), auction.lot()) : 0;
        }
        return covered;
    }

    /** Pledged stake ÷ D; NaN while D = 0. */
    public static double pledged(World world) {
        long outstanding = world.supply().outstanding(Asset.SOAK);
        return outstanding == 0 ? Double.NaN : (double) stakePledged(world) / outstanding;
    }

    /** Micro-OAK pledged for loans. */
    public static long stakePledged(World world) {
        return stakePledged(world, world.accounts());
    }

    /** The same where it is known who may owe anything. */
    public static long stakePledged(World world, Iterable<Account> accounts) {
        long sum = 0;
        for (Account account : accounts) {
            for (Loan loan : account.credit().loans()) {
                sum += stake(world.validators().get(loan.validator()), loan);
            }
        }
        return sum;
    }

    /** L: micro-sOAK owed, ceiled against the borrower by the pool's share rule floored on repaying. */
    public static long owed(Desk desk, Loan loan) {
        DebtPool pool = loan.kind() == LoanKind.TERM ? desk.term() : desk.callable();
        return Amount.add(loan.today(), Shares.out(loan.debtShares(), pool.shares(), pool.total()));
    }

    /** S: micro-OAK that the pledge is worth, pending shares included, floored. */
    public static long stake(Validator validator, Loan loan) {
        return Shares.out(
                Math.min(loan.pledged() + loan.pending(), validator.stake().shares()),
                validator.stake().shares(),
                validator.stake().tokens());
    }

    /** S*: the same after the penalty that is still to come. */
    public static long expected(World world, Loan loan) {
        long stake = stake(world.validators().get(loan.validator()), loan);
        double pending = world.doubleSigns().isEmpty()
                ? 0
                : Correlation.pending(world.doubleSigns(), world.scenario().staking(), loan.validator(), world.day());
        return pending == 0 ? stake : stake - Amount.floorTimes(stake, pending);
    }
}
