package org.stakewood.economy.scenario;

/** The panels of the play screen; each opens on a day of its own. */
public enum Tab {
    STAKE,
    TRADE,
    POOL,
    BORROW,
    LEND,
    FARM
}
