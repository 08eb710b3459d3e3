package org.stakewood.economy.event;

/** Automated accounts borrowed dollars of the first market that went outside, or brought so many back: below zero. */
public record LoanDemandMoved(long usd) implements Event {}
