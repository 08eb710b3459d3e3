package org.stakewood.store.scenario;

/** How many people a scenario suits. */
public record ClassSize(int least, int most) {}
