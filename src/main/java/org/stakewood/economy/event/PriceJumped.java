package org.stakewood.economy.event;

/** A planned jump of the reference price. */
public record PriceJumped(double factor) implements Event {}
