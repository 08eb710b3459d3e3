package org.stakewood.economy.event;

/** The validator is out for good; its free stake begins to leave. */
public record ValidatorTombstoned(int validator) implements Event {}
