package org.stakewood.economy.event;

/** The treasury's sale of ACORN is over; so much micro-ACORN was not sold and stays with it. */
public record AcornSaleEnded(long left) implements Event {}
