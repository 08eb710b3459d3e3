package org.stakewood.economy.event;

/** The owner changed the commission. */
public record CommissionSet(int account, int validator, double before, double after) implements Event {}
