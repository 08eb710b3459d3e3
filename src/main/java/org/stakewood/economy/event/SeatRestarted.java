package org.stakewood.economy.event;

/** A ruined seat began again with so much granted stake, which stays with the validator. */
public record SeatRestarted(int account, int validator, long amount) implements Event {}
