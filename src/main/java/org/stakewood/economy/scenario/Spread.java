package org.stakewood.economy.scenario;

/** How a group's stake is spread over its members. */
public enum Spread {
    EQUAL,
    EXPONENTIAL
}
