package org.stakewood.economy.staking;

import java.math.BigInteger;
import org.stakewood.economy.money.Amount;

/** Rewards per share as a fixed-point integer, scale 1e18, floored; the dust stays in the validator's pot. */
public final class LiquidRewards {

    private static final long UNIT = 1_000_000_000_000_000_000L;
    private static final BigInteger SCALE = BigInteger.valueOf(UNIT);

    private LiquidRewards() {}

    /** The rewards after {@code amount} more for all shares of the stake. */
    public static Rewards add(Rewards rewards, Stake stake, long amount) {
        BigInteger step = BigInteger.valueOf(amount).multiply(SCALE).divide(BigInteger.valueOf(stake.shares()));
        return new Rewards(rewards.perShare().add(step), Math.addExact(rewards.pot(), amount));
    }

    /** Micro-units that wait for shares which were last paid at a reading, floored. */
    public static long due(long shares, BigInteger claimed, Rewards rewards) {
        BigInteger waiting =
                claimed.signum() == 0 ? rewards.perShare() : rewards.perShare().subtract(claimed);
        // Nearly always: less than nine units for a share. Every holder is asked every day.
        if (waiting.bitLength() < Long.SIZE && waiting.signum() >= 0) {
            return Amount.mulDivFloor(waiting.longValue(), shares, UNIT);
        }
        return waiting.multiply(BigInteger.valueOf(shares)).divide(SCALE).longValueExact();
    }
}
