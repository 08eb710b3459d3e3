package org.stakewood.economy.event;

import org.stakewood.economy.staking.Tier;

/** The owner changed the level of operations and paid the difference for today. */
public record TierSet(int account, int validator, Tier tier, long usd) implements Event {}
