package org.stakewood.economy.event;

/** Debt in sOAK that a bank's collateral did not cover became a claim in OAK on the account's later rewards. */
public record RecourseClaimed(int account, int desk, long debt, long claim) implements Event {}
