package org.stakewood.economy.event;

/** OAK was bonded to a validator for shares of its stake. */
public record Delegated(int account, int validator, long amount, long shares) implements Event {}
