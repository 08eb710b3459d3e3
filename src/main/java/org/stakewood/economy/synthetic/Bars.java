package org.stakewood.economy.synthetic;

/**
 * What the stake really secures, in micro-units.
 *
 * @param gross G: OAK bonded to active validators
 * @param owed the part of it that stands against debts of those who staked it
 * @param net N = gross − owed
 * @param unbacked sOAK whose loan was written off
 */
public record Bars(long gross, long owed, long net, long unbacked) {}
