package org.stakewood.economy.event;

/** An account took what the farm owed it, in micro-ACORN. */
public record AcornClaimed(int account, long amount) implements Event {}
