package org.stakewood.economy.event;

/** A position in a market is healthy again; micro-dollars of collateral, weighted, and of debt. */
public record PositionCured(int account, int market, double collateral, double debt) implements Event {}
