package org.stakewood.economy.event;

import org.stakewood.economy.synthetic.LoanKind;

/** A day's interest of a desk at a rate a year; a part of it stood in for loans that were written off. */
public record DeskInterestPaid(int desk, LoanKind kind, double rate, long interest, long orphan) implements Event {}
