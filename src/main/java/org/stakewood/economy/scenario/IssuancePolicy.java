package org.stakewood.economy.scenario;

/** How the yearly issuance rate moves. */
public enum IssuancePolicy {
    CONST,
    HALVING,
    ADAPTIVE,
    SQRT
}
