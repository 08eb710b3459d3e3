package org.stakewood.economy.scenario;

/** What each player starts with: stake in the own validator and liquid coins, micro-units. */
public record Endowment(long bonded, long oak, long usd) {}
