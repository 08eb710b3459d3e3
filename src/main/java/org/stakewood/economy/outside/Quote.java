package org.stakewood.economy.outside;

import org.stakewood.economy.money.Amount;
import org.stakewood.economy.scenario.OutsideRules;

/**
 * What a trade on the outside market costs. With q bought so far today, F the float and κ the impact, the price is
 * P·exp(κ·q/F); a trade is the integral of it, plus spread and fee. A purchase is ceiled, a sale floored.
 */
public final class Quote {

    private Quote() {}

    /** Price of the next small trade, before costs. */
    public static double price(OutsideMarket market, OutsideRules rules) {
        return market.price() * StrictMath.exp(rules.impact() * market.netBought() / market.floating());
    }

    /** Micro-dollars that a purchase costs. */
    public static long cost(OutsideMarket market, OutsideRules rules, long oak) {
        double costs = 1 + rules.spread() + rules.fee();
        return rules.impact() == 0
                ? Amount.ceilTimes(oak, market.price() * costs)
                : Amount.ceilTimes(market.floating(), factor(market, rules, oak) * costs);
    }

    /** Micro-dollars that a sale brings. */
    public static long proceeds(OutsideMarket market, OutsideRules rules, long oak) {
        double costs = 1 - rules.spread() - rules.fee();
        return rules.impact() == 0
                ? Amount.floorTimes(oak, market.price() * costs)
                : Amount.floorTimes(market.floating(), -factor(market, rules, -oak) * costs);
    }

    private static double factor(OutsideMarket market, OutsideRules rules, long bought) {
        double perCoin = rules.impact() / market.floating();
        return price(market, rules) / rules.impact() * StrictMath.expm1(perCoin * bought);
    }
}
