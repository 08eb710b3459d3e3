package org.stakewood.economy.event;

/** A loan has become too weak for a draw; cost: to close one unit of it. */
public record LoanWarned(int account, int desk, int validator, double health, double cost) implements Event {}
