package org.stakewood.economy.event;

/** Savers brought dollars from outside into the money market, by plan; micro-dollars. */
public record DepositsGrew(long amount) implements Event {}
