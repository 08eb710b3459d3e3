package org.stakewood.economy.synthetic;

import org.stakewood.economy.World;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.KinkedRate;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.scenario.LentAsset;
import org.stakewood.economy.scenario.RateRule;
import org.stakewood.economy.staking.Network;

/**
 * What a loan against stake costs a year. CURVE: base + slope·max(1, p)·D/G, the base alone while nothing is staked;
 * MATCH: the first market's supply rate of OAK and one point more, not below the base. Then the surcharge, the desk's
 * highest rate as a bound, and for a term loan its premium on top.
 */
public final class LoanRate {

    private static final double ABOVE_MARKET = 0.01;

    private LoanRate() {}

    /** The rate a year of a kind of loan at a desk now. */
    public static double of(World world, int desk, LoanKind kind) {
        DeskRules rules = world.scenario().credit().desks().get(desk);
        double plain = rules.rateRule() == RateRule.MATCH ? match(world, rules) : curve(world, rules);
        double surcharge = world.credit().desks().get(desk).guards().surcharge();
        return Math.min(rules.mostRate(), plain + surcharge) + (kind == LoanKind.TERM ? rules.termPremium() : 0);
    }

    private static double curve(World world, DeskRules rules) {
        long stake = Network.stake(world.validators());
        if (stake == 0) {
            return rules.baseRate();
        }
        double price = Math.max(1, Oracle.of(world).soakAverage());
        return rules.baseRate() + rules.slope() * price * world.supply().outstanding(Asset.SOAK) / stake;
    }

    private static double match(World world, DeskRules rules) {
        if (world.credit().markets().isEmpty()) {
            return rules.baseRate();
        }
        double best = rules.baseRate();
        for (LentAsset each : world.scenario().credit().markets().get(0).assets()) {
            if (each.asset() == Asset.OAK) {
                Book book = world.credit()
                        .markets()
                        .get(0)
                        .books()
                        .find(one -> one.asset() == Asset.OAK)
                        .get();
                double use = KinkedRate.utilization(book.cash(), book.owed(), book.reserves());
                best = Math.max(best, each.curve().supply(use) + ABOVE_MARKET);
            }
        }
        return best;
    }
}
