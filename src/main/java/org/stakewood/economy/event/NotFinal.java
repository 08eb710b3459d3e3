package org.stakewood.economy.event;

/** Less than two thirds of the stake was up: the day is not final. */
public record NotFinal(int day, double upShare, double priceFactor) implements Event {}
