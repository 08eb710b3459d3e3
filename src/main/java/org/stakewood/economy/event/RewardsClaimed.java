package org.stakewood.economy.event;

/** Waiting rewards were paid out as liquid OAK. */
public record RewardsClaimed(int account, int validator, long amount) implements Event {}
