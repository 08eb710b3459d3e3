package org.stakewood.economy.event;

/**
 * A position in a market is unhealthy: from now on anybody else may liquidate it, and on that day the market will.
 * Micro-dollars of collateral, weighted, and of debt.
 */
public record PositionFlagged(int account, int market, double collateral, double debt, double health, int resolvedOn)
        implements Event {}
