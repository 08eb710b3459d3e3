package org.stakewood.store.scenario;

/** How much a scenario asks of its players. */
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
