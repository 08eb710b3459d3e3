package org.stakewood.economy.event;

/** What an act costs beyond the usual fee from the next day on, in micro-OAK; 0 once block space is free again. */
public record CongestionChanged(long fee) implements Event {}
