package org.stakewood.economy.measure;

/** What a leaderboard ranks by; the first is the score. */
public enum Criterion {
    /** Net worth above the own endowment left alone, micro-dollars. */
    PROFIT,
    /** Net worth, micro-dollars. */
    WORTH,
    /** Mean over standard deviation of daily returns. */
    RISK_ADJUSTED,
    /** Staked OAK times uptime, summed over days. */
    BUILDER,
    /** Micro-dollars gained by trades against the reference price. */
    ARBITRAGE,
    /** Micro-dollars that liquidity gained against holding, open and closed positions. */
    LIQUIDITY,
    /** Deepest fall below the own peak, as a share; the smallest is the best. */
    SURVIVOR
}
