package org.stakewood.economy.order;

/** How a debt in danger is helped. */
public enum Aid {
    REPAY,
    TOP_UP
}
