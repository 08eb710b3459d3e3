package org.stakewood.economy.outside;

import org.stakewood.economy.Draft;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.OutsideRules;
import org.stakewood.economy.scenario.Spells;
import org.stakewood.economy.staking.Network;
import org.stakewood.economy.staking.Unbonding;
import org.stakewood.economy.synthetic.NetSecurity;

/** The reference price from day to day. */
public final class PricePath {

    /** Beyond this, a storm makes recorded steps no wider: the bound of the rule itself. */
    private static final double WIDEST = 5;

    private PricePath() {}

    /** Step 1: the price moves by a seeded step, or by the recorded one. */
    public static void advance(Draft draft) {
        OutsideRules rules = draft.scenario().outside();
        double step =
                switch (rules.path()) {
                    case CONSTANT -> 0;
                    case GBM -> random(draft, rules);
                    case RECORDED -> recorded(draft, rules);
                };
        draft.setOutside(draft.outside().withPrice(draft.outside().price() * StrictMath.exp(step)));
    }

    /**
     * Geometric Brownian motion with jumps (Merton 1976), compensated so that μ is the expected growth. A storm widens σ,
     * to 1 at most.
     */
    private static double random(Draft draft, OutsideRules rules) {
        Dice dice = draft.dice("price", 0);
        double s = Math.min(1, rules.volatility() * Spells.storm(draft.scenario(), draft.day() + 1));
        double mean = StrictMath.exp(rules.jumpMean() + rules.jumpDeviation() * rules.jumpDeviation() / 2) - 1;
        double drift = drift(draft, rules) / draft.scenario().time().daysPerYear();
        double step = drift - s * s / 2 - StrictMath.log1p(rules.jumpChance() * mean) + s * dice.normal();
        return draft.dice("jump", 0).chance(rules.jumpChance())
                ? step
                        + rules.jumpMean()
                        + rules.jumpDeviation() * draft.dice("jump-size", 0).normal()
                : step;
    }

    /** The security premium: growth falls while too little of the supply secures the network net of loans. */
    private static double drift(Draft draft, OutsideRules rules) {
        long supply = draft.supply().outstanding(Asset.OAK);
        double secured = supply == 0 ? 0 : (double) NetSecurity.of(draft).net() / supply;
        return rules.drift() - rules.premiumSlope() * Math.max(0, rules.premiumThreshold() - secured);
    }

    /** The recorded daily log-return, scaled, with a little seeded noise so that looking it up does not help. */
    private static double recorded(Draft draft, OutsideRules rules) {
        double before = rules.closes().get(draft.day());
        double after = rules.closes().get(draft.day() + 1);
        double noise = rules.recordingNoise() * draft.dice("recording", 0).normal();
        double storm = Spells.storm(draft.scenario(), draft.day() + 1);
        return Math.min(WIDEST, rules.volScale() * storm) * StrictMath.log(after / before) + noise;
    }

    /** Step 8: part of what today's trades moved stays in the price; the float is counted anew. */
    public static void settle(Draft draft) {
        OutsideRules rules = draft.scenario().outside();
        OutsideMarket market = draft.outside();
        double kept = rules.impact() * rules.keptShare() * market.netBought() / market.floating();
        double price = market.price() * StrictMath.exp(kept);
        draft.setOutside(new OutsideMarket(price, 0, floating(draft), market.recent()));
    }

    /** Micro-OAK neither bonded nor unbonding, not below 1 % of the supply. */
    public static long floating(Draft draft) {
        long supply = draft.supply().outstanding(Asset.OAK);
        long locked = Amount.add(Network.bonded(draft.validators()), Unbonding.total(draft.unbonding()));
        return Math.max(1, Math.max(supply - locked, supply / 100));
    }
}
