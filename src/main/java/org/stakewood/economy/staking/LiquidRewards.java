package org.stakewood.economy.staking;

import java.math.BigInteger;

/** Rewards per share as a fixed-point integer, scale 1e18, floored; the dust stays in the validator's pot. */
public final class LiquidRewards {

    private static final BigInteger SCALE = BigInteger.TEN.pow(18);

    private LiquidRewards() {}

    /** The rewards after {@code amount} more for all shares of the stake. */
    public static Rewards add(Rewards rewards, Stake stake, long amount) {
        BigInteger step = BigInteger.valueOf(amount).multiply(SCALE).divide(BigInteger.valueOf(stake.shares()));
        return new Rewards(rewards.perShare().add(step), Math.addExact(rewards.pot(), amount));
    }

    /** Micro-units that wait for shares which were last paid at a reading, floored. */
    public static long due(long shares, BigInteger claimed, Rewards rewards) {
        return rewards.perShare()
                .subtract(claimed)
                .multiply(BigInteger.valueOf(shares))
                .divide(SCALE)
                .longValueExact();
    }
}
