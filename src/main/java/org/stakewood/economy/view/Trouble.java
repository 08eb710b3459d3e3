package org.stakewood.economy.view;

/** How near somebody is to losing collateral; the first is the worst. */
public enum Trouble {
    /** Below health 1: flagged, or to be flagged when the day ends. */
    UNHEALTHY,
    /** A loan must be repaid within days. */
    CALLED,
    /** Healthy, but not by much. */
    NEAR
}
