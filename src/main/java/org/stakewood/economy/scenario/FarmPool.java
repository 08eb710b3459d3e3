package org.stakewood.economy.scenario;

/** Liquidity providers of one pool, by its name, and their weight in a farm. */
public record FarmPool(String pool, double weight) {}
