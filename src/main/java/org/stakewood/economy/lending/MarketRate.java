package org.stakewood.economy.lending;

import org.stakewood.economy.World;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.LendingRules;

/**
 * Rates a year of one asset of a market.
 *
 * @param utilization U
 * @param borrow what borrowers pay
 * @param earned what suppliers earn out of that
 * @param supply what suppliers get: the promised rate while its reserve lasts a day, else what is earned
 */
public record MarketRate(double utilization, double borrow, double earned, double supply) {

    /** The rates now. */
    public static MarketRate of(World world, int market, Asset asset) {
        LendingRules rules = world.scenario().credit().markets().get(market);
        Market lender = world.credit().markets().get(market);
        Book book = lender.book(asset);
        KinkedRate curve = Ledger.lent(rules, asset).curve();
        double use = book.utilization();
        double earned = curve.supply(use);
        double paid = earned;
        if (promises(rules, asset)) {
            double gap =
                    (rules.depositTarget() - earned) / world.scenario().time().daysPerYear();
            boolean kept = gap <= 0 || Amount.floorTimes(book.deposits(), gap) <= lender.promise();
            paid = kept ? rules.depositTarget() : earned;
        }
        return new MarketRate(use, curve.borrow(use), earned, paid);
    }

    /** True if a market promises the suppliers of an asset a rate. */
    static boolean promises(LendingRules rules, Asset asset) {
        return asset == Asset.USD && rules.depositTarget() > 0;
    }
}
