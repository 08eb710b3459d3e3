package org.stakewood.economy.event;

/** A part of an account's rewards went to its bank; so much OAK is left of the claim. */
public record RecoursePaid(int account, long amount, long left) implements Event {}
