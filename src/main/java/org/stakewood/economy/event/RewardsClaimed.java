package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** What waited at a validator was paid out: rewards in OAK or the desks' interest in the synthetic. */
public record RewardsClaimed(int account, int validator, Asset asset, long amount) implements Event {}
