package org.stakewood.economy.scenario;

/** Where the reference price comes from. */
public enum PathKind {
    CONSTANT,
    GBM,
    RECORDED
}
