package org.stakewood.economy.event;

/** ACORN was bought with micro-dollars of the markets' earnings and burnt; micro-ACORN. */
public record AcornBoughtBack(long dollars, long acorn) implements Event {}
