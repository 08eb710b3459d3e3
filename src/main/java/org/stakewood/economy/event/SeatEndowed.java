package org.stakewood.economy.event;

/** A late joiner's account was opened with a grant. */
public record SeatEndowed(int account, long oak, long usd) implements Event {}
