package org.stakewood.economy.event;

/** The day's issuance, and the yearly rate it came from. */
public record RewardsPaid(long issued, double rate) implements Event {}
