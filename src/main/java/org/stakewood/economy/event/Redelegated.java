package org.stakewood.economy.event;

/** Stake moved to another validator; {@code shares} are those of the new one. */
public record Redelegated(int account, int validator, int target, long amount, long shares) implements Event {}
