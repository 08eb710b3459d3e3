package org.stakewood.economy.event;

/** A loan is no longer in default. */
public record LoanCured(int account, int desk, int validator, double health) implements Event {}
