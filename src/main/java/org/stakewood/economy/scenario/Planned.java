package org.stakewood.economy.scenario;

/** A shock with its day (1 is the first). */
public record Planned(int day, Shock shock) {}
