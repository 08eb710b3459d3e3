package org.stakewood.economy.view;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Positions;
import org.stakewood.economy.World;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Claims;
import org.stakewood.economy.lending.Debts;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.lending.Line;
import org.stakewood.economy.lending.Liquidating;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.lending.Pledge;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Stake;

/**
 * A position that anybody else may liquidate now: its largest debt against its largest collateral.
 *
 * @param since day (1 is the first) of the flag
 * @param most micro-units of the debt that may be repaid now
 * @param collateral whose deposit is received; null for stake with the validator
 * @param validator whose stake is received; negative for a deposit
 * @param worth micro-units of that collateral there are
 */
public record LiquidationOffer(
        int owner, int since, double health, Asset debt, long most, Asset collateral, int validator, long worth) {

    /** All of a market, the least healthy first. One pass over the accounts. */
    static Vector<LiquidationOffer> all(World world, int market) {
        Vector<LiquidationOffer> all = Vector.empty();
        for (Account account : world.accounts()) {
            if (account.credit() == Positions.NONE) {
                continue;
            }
            for (MarketPosition each : account.credit().markets()) {
                if (each.market() == market && each.flaggedOn() > 0 && each.indebted()) {
                    all = all.append(of(world, account.id(), each));
                }
            }
        }
        return all.filter(each -> each.most() > 0 && each.worth() > 0).sortBy(LiquidationOffer::health);
    }

    private static LiquidationOffer of(World world, int owner, MarketPosition position) {
        int market = position.market();
        Oracle oracle = Oracle.of(world);
        Asset debt = null;
        Asset deposit = null;
        int validator = -1;
        long worth = 0;
        double largestDebt = -1;
        double largest = -1;
        for (Line each : position.lines()) {
            Book book = world.credit().markets().get(market).book(each.asset());
            double owed = Debts.owed(book, each) * oracle.average(each.asset());
            if (each.indebted() && owed > largestDebt) {
                largestDebt = owed;
                debt = each.asset();
            }
            long claim = each.collateral() ? Claims.value(book, each.deposit()) : 0;
            if (claim * oracle.average(each.asset()) > largest) {
                largest = claim * oracle.average(each.asset());
                deposit = each.asset();
                worth = claim;
            }
        }
        for (Pledge each : position.pledges()) {
            Stake stake = world.validators().get(each.validator()).stake();
            long claim = Shares.out(Math.min(each.shares(), stake.shares()), stake.shares(), stake.tokens());
            if (claim * oracle.oakAverage() > largest) {
                largest = claim * oracle.oakAverage();
                deposit = null;
                validator = each.validator();
                worth = claim;
            }
        }
        return new LiquidationOffer(
                owner,
                position.flaggedOn(),
                Health.atMark(world, owner, market).ratio(),
                debt,
                Liquidating.most(new Draft(world), market, owner, debt),
                deposit,
                deposit == null ? validator : -1,
                worth);
    }
}
