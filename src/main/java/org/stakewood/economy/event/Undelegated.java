package org.stakewood.economy.event;

/** Stake began to leave; a wait of negative days stands in the churn queue first. */
public record Undelegated(int account, int validator, long shares, long amount, int waitDays) implements Event {}
