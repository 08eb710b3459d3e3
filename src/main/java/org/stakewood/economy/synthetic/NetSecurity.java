package org.stakewood.economy.synthetic;

import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Positions;
import org.stakewood.economy.World;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Line;
import org.stakewood.economy.lending.Market;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.lending.Pledge;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.LendingRules;
import org.stakewood.economy.scenario.LentAsset;
import org.stakewood.economy.staking.Network;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.staking.Validator;

/**
 * N: stake less what its owners have borrowed against it, at active validators, at average prices. A loan counts at
 * most its pledge; stake that stands for a market debt counts at most its part of that debt, by its part of the
 * account's collateral as weighted in the health. What is owed is ceiled. One pass over the accounts that
 * may owe.
 */
public final class NetSecurity {

    private final World world;
    private final Oracle oracle;
    private final double soak;

    private NetSecurity(World world) {
        this.world = world;
        this.oracle = Oracle.of(world);
        this.soak = Math.max(1, oracle.soakAverage());
    }

    /** The bars of a world. */
    public static Bars of(World world) {
        return of(world, world.accounts());
    }

    /** The bars of a world in the making. */
    public static Bars of(Draft draft) {
        return of(draft.world(), draft.positioned());
    }

    /** The same where it is known who may owe anything. */
    public static Bars of(World world, Iterable<Account> accounts) {
        long gross = Network.stake(world.validators());
        long owed = new NetSecurity(world).owed(accounts);
        return new Bars(gross, owed, gross - owed, world.credit().orphan());
    }

    private long owed(Iterable<Account> accounts) {
        long sum = 0;
        for (Account account : accounts) {
            if (account.credit() == Positions.NONE) {
                continue;
            }
            for (Loan loan : account.credit().loans()) {
                Validator validator = world.validators().get(loan.validator());
                if (validator.active()) {
                    long debt = Backing.owed(world.credit().desks().get(loan.desk()), loan);
                    sum = Amount.add(sum, Math.min(Backing.stake(validator, loan), Amount.ceilTimes(debt, soak)));
                }
            }
            for (MarketPosition position : account.credit().markets()) {
                sum = Amount.add(sum, owed(position));
            }
        }
        return sum;
    }

    private long owed(MarketPosition position) {
        if (position.pledges().isEmpty()) {
            return 0;
        }
        Market market = world.credit().markets().get(position.market());
        LendingRules rules = world.scenario().credit().markets().get(position.market());
        double oak = oracle.oakAverage();
        double debt = 0;
        double weighted = 0;
        for (Line line : position.lines()) {
            Book book =
                    market.books().find(each -> each.asset() == line.asset()).get();
            double price = oracle.average(line.asset());
            debt += price * (line.today() + Shares.out(line.debt(), book.debtShares(), book.debt()));
            long deposit = Shares.out(line.deposit(), book.depositShares(), book.deposits());
            weighted += line.collateral() ? price * deposit * threshold(rules, line.asset()) : 0;
        }
        for (Pledge pledge : position.pledges()) {
            weighted += oak * worth(pledge) * rules.stakeThreshold();
        }
        long sum = 0;
        for (Pledge pledge : position.pledges()) {
            long worth = worth(pledge);
            if (worth > 0 && world.validators().get(pledge.validator()).active()) {
                double part = debt / oak * (oak * worth * rules.stakeThreshold() / weighted);
                sum = Amount.add(sum, (long) Math.min(worth, StrictMath.ceil(part)));
            }
        }
        return sum;
    }

    private long worth(Pledge pledge) {
        Stake stake = world.validators().get(pledge.validator()).stake();
        return Shares.out(pledge.shares(), stake.shares(), stake.tokens());
    }

    private static double threshold(LendingRules rules, Asset asset) {
        for (LentAsset each : rules.assets()) {
            if (each.asset() == asset) {
                return each.threshold();
            }
        }
        return 0;
    }
}
