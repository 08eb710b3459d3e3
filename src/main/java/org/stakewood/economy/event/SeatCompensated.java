package org.stakewood.economy.event;

/** The host has made good what an account had lost by mistake; micro-OAK and micro-dollars, in no score. */
public record SeatCompensated(int account, long oak, long usd) implements Event {}
