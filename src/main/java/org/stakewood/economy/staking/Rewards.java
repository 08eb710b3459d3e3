package org.stakewood.economy.staking;

import java.math.BigInteger;

/**
 * What waits to be claimed: rewards in the LIQUID form, or the desks' interest.
 *
 * @param perShare reward per share since the beginning, scale 1e18
 * @param pot micro-units not yet claimed, dust included
 */
public record Rewards(BigInteger perShare, long pot) {

    public static final Rewards NONE = new Rewards(BigInteger.ZERO, 0);
}
