package org.stakewood.economy.scenario;

/**
 * What an attack would cost and bring.
 *
 * @param discount δ: part of the attackers' other OAK that the fall of the price would take from them
 * @param theftShare part of everything in pools, markets and vaults that an attack would take
 */
public record SecurityRules(double discount, double theftShare) {}
