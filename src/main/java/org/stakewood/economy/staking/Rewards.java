package org.stakewood.economy.staking;

import java.math.BigInteger;

/**
 * Rewards that wait to be claimed (LIQUID form).
 *
 * @param perShare reward per share since the beginning, scale 1e18
 * @param pot micro-OAK not yet claimed, dust included
 */
public record Rewards(BigInteger perShare, long pot) {

    public static final Rewards NONE = new Rewards(BigInteger.ZERO, 0);
}
