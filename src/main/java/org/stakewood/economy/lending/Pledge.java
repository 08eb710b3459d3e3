package org.stakewood.economy.lending;

/** Shares of a validator that stand for an account's debts in a market. */
public record Pledge(int validator, long shares) {}
